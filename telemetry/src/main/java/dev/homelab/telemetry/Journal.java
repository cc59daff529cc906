package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/// The records of one user on one host, on disk, until the sink has them and for a while after.
///
/// Parties: any number of *writers* (verbs that have ended), at most one *flush* ([Shipper]), and
/// *readers*. All are processes that may be killed at any instruction.
///
/// Files: `journal`, which writers append to; `*.segment`, sealed parts that wait for delivery;
/// `*.sent`, delivered parts kept as history; `lock` and `flush.lock`, empty.
///
/// Protocol:
///
/// - A writer takes `lock` shared without waiting, appends one line in one write, and lets go.
///   Shared locks do not exclude each other, and the kernel makes appends atomic against each
///   other.
/// - Sealing takes `lock` exclusively without waiting, and renames `journal` to a segment. While it
///   is held no writer is between opening `journal` and the end of its write, so a segment never
///   changes again through a writer.
/// - A writer that finds `lock` held writes a segment of its own, under a temporary name that it
///   then renames. It never waits.
///
/// Races, and what comes of each:
///
/// - *Writer against sealing:* excluded by the lock; the writer spills into its own segment.
/// - *Writer stopped while it holds the lock:* sealing is not had, and is tried again later; other
///   writers go on.
/// - *Writer killed or disk full in mid-line:* the line is torn; the newline that starts the next
///   line ends it, and its checksum does not fit, so that it is set aside.
/// - *Writer killed before the rename of its own segment:* a temporary file is left, which the next
///   sealing deletes after a day: that record is lost, as if killed before its verb ended.
/// - *A segment replaced or set aside by the flush against the bounds or a clearing:* the flush
///   takes `lock` as a writer does, and looks whether the segment is still there; dropping and
///   clearing take it alone. What is dropped or cleared does not come back. A request that was
///   under way meanwhile may still have delivered what the counter calls dropped.
/// - *Clearing by a verb with recording off, against whoever holds the lock:* it does not wait; the
///   next such verb clears.
/// - *Sealing killed:* the rename has happened or has not; the kernel drops the lock.
/// - *Reader against sealing:* a reader takes the lock as a writer does, so that no record is seen
///   twice or missed between `journal` and a segment. The preview takes none: it looks whether
///   `journal` is still the same file, and looks again if not.
/// - *Reader against the flush:* a segment may become history in the middle of a listing, which
///   then names it twice or not at all; a second listing names it surely, and each is read once.
/// - *Dropping killed:* the counter has been raised already, so that it may count a segment twice.
///
/// Two hosts never write one file: the directory belongs to one host. The locks are of the
/// kernel's. On a network file system without locks every writer spills, and nobody seals, delivers
/// or reads: the records stay in their segments, which nothing bounds.
public final class Journal {
  static final String ACTIVE = "journal";
  static final String LOCK = "lock";

  /// How often one asks for the lock, a millisecond apart, before giving up.
  static final int PATIENCE = 400;

  private static final Duration SEAL_AFTER = Duration.ofDays(7);

  private final StateDirectory directory;
  private final Limits limits;
  private final InstantSource clock;

  /// A journal that need not exist yet.
  public Journal(StateDirectory directory, Limits limits, InstantSource clock) {
    this.directory = directory;
    this.limits = limits;
    this.clock = clock;
  }

  /// Where the journal is.
  public Path path() {
    return directory.path();
  }

  StateDirectory directory() {
    return directory;
  }

  /// Loads what an append needs, and changes nothing.
  void warmUp() {
    try {
      directory.glance();
    } catch (IOException e) {
      // The append will tell.
    }
  }

  /// Adds one event. Never waits for another process.
  ///
  /// @throws IOException if it could not be written whole
  public void append(UsageEvent event) throws IOException {
    directory.ensure();
    byte[] line = JournalLine.of(event).encode();
    StateDirectory.Extent written;
    try (Held held = Held.attempt(directory, LOCK, true)) {
      if (!held.success()) {
        spill(line);
        return;
      }
      written = directory.append(ACTIVE, line);
    }
    tidy(written);
  }

  /// Seals what has grown large or old. The record is written: what goes wrong here is for the next
  /// sealing to meet again, or for the flush to report.
  private void tidy(StateDirectory.Extent written) {
    boolean old = written.madeMillis() < clock.millis() - SEAL_AFTER.toMillis();
    try {
      if (old || written.size() >= limits.segmentBytes()) {
        seal();
      }
    } catch (IOException e) {
      // As said above.
    }
  }

  /// Makes a segment of what was appended, and drops what is past the bounds.
  ///
  /// @return whether nothing is left unsealed
  boolean seal() throws IOException {
    try (Held held = Held.attempt(directory, LOCK, false)) {
      if (!held.success()) {
        return false;
      }
      try {
        directory.rename(directory.file(ACTIVE), directory.file(newStem() + Segment.PENDING));
      } catch (NoSuchFileException e) {
        // Nothing was appended since the last time.
      }
      bounds().trim();
      return true;
    }
  }

  /// The segments that wait for delivery, oldest first.
  List<Segment> pending() throws IOException {
    return Segment.of(directory, directory.files(), Segment.PENDING);
  }

  /// What a flush would send now, request by request, oldest first. Changes nothing. One segment at
  /// a time is in memory; one that is delivered meanwhile is left out.
  ///
  /// Without the lock, which the JDK can't take without its network library: where a sealing came
  /// between two looks, `journal` is another file than before, and both are taken again.
  ///
  /// @param each is handed every request
  /// @throws IOException if the journal is there and can't be read
  public void preview(Consumer<Batch> each) throws IOException {
    if (!directory.isThere()) {
      return;
    }
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      Optional<Object> before = directory.identity(ACTIVE);
      SegmentText active = active();
      List<Segment> sealed = pending();
      if (directory.identity(ACTIVE).equals(before)) {
        for (Segment segment : sealed) {
          batches(segment).forEach(each);
        }
        new Ledger(new Segment(directory, newStem()), active).batches().forEach(each);
        return;
      }
    }
    throw new IOException(directory.path() + ": it is sealed again and again");
  }

  private static List<Batch> batches(Segment segment) throws IOException {
    try {
      return new Ledger(segment).batches();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private SegmentText active() throws IOException {
    try {
      return SegmentText.parse(directory.read(ACTIVE));
    } catch (NoSuchFileException e) {
      // Nothing was appended since the last sealing.
      return SegmentText.parse(new byte[0]);
    }
  }

  /// What the flushes have done so far.
  public ShippingState shipped() throws IOException {
    return ShippingState.load(directory, clock.instant());
  }

  /// All that is known here: what is pending and the history of what was sent.
  ///
  /// @throws IOException if the journal is there and can't be read
  public Contents contents() throws IOException {
    if (!directory.isThere()) {
      return Contents.EMPTY;
    }
    try (Held _ = lock(true)) {
      return Contents.read(directory);
    }
  }

  /// As [#contents], without the events: they are handed over one by one, so that a journal of any
  /// size can be counted.
  ///
  /// @param each is handed every event, in no order
  /// @throws IOException if the journal is there and can't be read
  public Contents count(Consumer<UsageEvent> each) throws IOException {
    if (!directory.isThere()) {
      return Contents.EMPTY;
    }
    try (Held _ = lock(true)) {
      return Contents.read(directory, each);
    }
  }

  /// How many records were dropped by the bounds before they were delivered, ever. Those that were
  /// set aside count too.
  public long dropped() throws IOException {
    return bounds().dropped();
  }

  private Bounds bounds() {
    return new Bounds(directory, limits, clock);
  }

  /// Tells whether a record could be written now and nothing odd stands in the places of its files,
  /// without writing one or making a directory.
  ///
  /// @throws IOException saying what is in the way
  public void check() throws IOException {
    if (!directory.isThere()) {
      directory.requireMakeable();
      return;
    }
    if (!Files.isWritable(directory.path())) {
      throw new IOException(directory.path() + ": not writable");
    }
    directory.requireRegular(LOCK);
    directory.requireRegular(ACTIVE);
  }

  /// Deletes what is not delivered. What was sent stays as history.
  public void clearPending() throws IOException {
    clear(false);
  }

  /// As [#clearPending], but never waits for another process: what one holds is left for the next
  /// time.
  public void clearPendingIfFree() throws IOException {
    if (!holdsPending()) {
      return;
    }
    try (Held held = Held.attempt(directory, LOCK, false)) {
      if (held.success()) {
        delete(false);
      }
    }
  }

  /// A look at the names alone: whoever has opted out comes here after every verb.
  private boolean holdsPending() throws IOException {
    if (!directory.isThere()) {
      return false;
    }
    for (String name : directory.files()) {
      if (name.equals(ACTIVE) || Segment.isUndelivered(name)) {
        return true;
      }
    }
    return false;
  }

  /// Deletes every record, the history too.
  public void clearAll() throws IOException {
    clear(true);
  }

  private void clear(boolean history) throws IOException {
    if (!directory.isThere()) {
      return;
    }
    try (Held _ = lock(false)) {
      delete(history);
    }
  }

  /// While the lock is held alone.
  private void delete(boolean history) throws IOException {
    Files.deleteIfExists(directory.file(ACTIVE));
    for (String name : directory.files()) {
      if (Segment.isUndelivered(name) || (history && name.endsWith(Segment.SENT))) {
        Files.deleteIfExists(directory.file(name));
      }
    }
  }

  private void spill(byte[] line) throws IOException {
    directory.replace(newStem() + Segment.PENDING, line, false);
  }

  /// A sealing time and a suffix that keeps two sealings in one tick apart.
  private String newStem() {
    int suffix = 0x10000000 | ThreadLocalRandom.current().nextInt(0x70000000);
    return nanos(clock.instant()) + "-" + Integer.toHexString(suffix);
  }

  /// Nanoseconds since the Unix epoch; the nearest that a `long` can tell, in 1678 or 2262, for a
  /// time outside of these years.
  static long nanos(Instant instant) {
    long most = Long.MAX_VALUE / 1_000_000_000L - 1;
    long seconds = Math.clamp(instant.getEpochSecond(), -most, most);
    return seconds * 1_000_000_000L + instant.getNano();
  }

  /// Takes the lock, asking again for a moment: others hold it for microseconds.
  ///
  /// @throws IOException if another process keeps it
  private Held lock(boolean shared) throws IOException {
    return lock(directory, shared);
  }

  static Held lock(StateDirectory directory, boolean shared) throws IOException {
    Held held = Held.patiently(directory, LOCK, shared, PATIENCE);
    if (!held.success()) {
      throw new IOException(directory.path() + ": another process holds the journal");
    }
    return held;
  }
}
