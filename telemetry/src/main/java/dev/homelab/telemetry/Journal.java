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
/// - A writer takes `lock` shared without waiting, asks whether it may still record, appends one
///   line in one write, and lets go. Shared locks do not exclude each other, and the kernel makes
///   appends atomic against each other.
/// - Sealing takes `lock` exclusively without waiting, and renames `journal` to a segment. While it
///   is held no writer is between opening `journal` and the end of its write, so a segment never
///   changes again through a writer.
/// - A writer that finds `lock` held writes a segment of its own, under a temporary name, asks
///   whether it may still record, and renames it. It never waits.
/// - Opting out withdraws the permission, then takes `flush.lock` and `lock` alone, and deletes
///   what is pending: `journal`, segments and the temporary files of segments. It lists the
///   directory twice.
///
/// Races, and what comes of each:
///
/// - *Writer against sealing:* excluded by the lock; the writer spills into its own segment.
/// - *Writer stopped while it holds the lock:* sealing fails, and is tried again later; other
///   writers go on.
/// - *Writer killed or disk full in mid-line:* the line is torn; the newline that starts the next
///   line ends it, and its checksum does not fit, so that it is set aside.
/// - *Writer killed before the rename of its own segment:* a temporary file is left, which the next
///   sealing deletes after a day: that record is lost, as if killed before its verb ended.
/// - *A segment replaced or set aside by the flush against the bounds or a clearing:* the flush
///   takes `lock` as a writer does, and looks whether the segment is still there; dropping and
///   clearing take it alone. What is dropped or cleared does not come back. A request that was
///   under way meanwhile may still have delivered what the counter calls dropped.
/// - *Opting out against a writer that holds the lock:* the writer was permitted before; its line
///   is there when the lock is taken, and goes. Whoever takes the lock later finds the permission
///   withdrawn. A writer that is stopped with the lock held keeps opting out from deleting: that
///   fails, and says so.
/// - *Opting out against a writer that spills:* one that was permitted had its temporary file
///   before that, and so before the first listing. The file is deleted under either name; one that
///   is renamed in the midst of the first listing has its last name in the second. Where the
///   temporary file is gone, the writer has nothing to rename. One that asks later deletes its own
///   file.
/// - *Opting out against a flush:* it asks before each request, and holds `flush.lock` until its
///   answer. Once that is taken, no request is under way and none follows. A flush that does not
///   let go in time leaves opting out with the deletion alone, and the caller is told.
/// - *Opting out killed:* the permission is withdrawn or not; nothing is recorded or sent once it
///   is, and what is pending goes with the next time.
/// - *Opting out on another host:* it withdraws the same permission. On a network file system a
///   host may see that only when what it remembers of the file has aged, some seconds later.
/// - *Sealing killed:* the rename has happened or has not; the kernel drops the lock.
/// - *Reader against sealing:* a reader takes the lock as a writer does, so that no record is seen
///   twice or missed between `journal` and a segment. The preview takes none: it looks whether
///   `journal` is still the same file, and looks again if not.
/// - *Reader against the flush:* a segment may become history in the middle of a listing, which
///   then names it twice or not at all; a second listing names it surely, and each is read once.
/// - *Merging, splitting or adopting killed:* each is done with the lock held alone, and says in
///   its class how it is recognised and ended: [Merging], [Splitting], [Adoption].
/// - *Adopting against a host that comes back:* a writer of its own makes the directory anew. One
///   that is stopped between opening `journal` and its write for a day keeps the lock, and with it
///   the directory.
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
      directory.warmUp();
    } catch (IOException e) {
      // The append will tell.
    }
  }

  /// Adds one event. Never waits for another process.
  ///
  /// @param permission asked right before the event is there for others to see
  /// @return whether it was permitted
  /// @throws IOException if it could not be written whole
  public boolean append(UsageEvent event, Permission permission) throws IOException {
    directory.ensure();
    byte[] line = JournalLine.of(event).encode();
    Optional<Ownership.Extent> written;
    try (LockAttempt held = LockAttempt.attempt(directory, LOCK, true)) {
      if (!held.isHeld()) {
        return directory.add(newStem() + Segment.PENDING, line, permission);
      }
      written =
          permission.isGiven() ? Optional.of(directory.append(ACTIVE, line)) : Optional.empty();
    }
    if (written.isPresent()) {
      tidy(written.get());
    }
    return written.isPresent();
  }

  /// Seals what has grown large or old. The record is written: what goes wrong here is for the next
  /// sealing to meet again, or for the flush to report.
  private void tidy(Ownership.Extent written) {
    boolean old = written.madeMillis() < clock.millis() - SEAL_AFTER.toMillis();
    try {
      if (old || written.size() >= limits.segmentBytes()) {
        seal();
      }
    } catch (IOException e) {
      // The next sealing meets it again.
    }
  }

  /// Makes a segment of what was appended, and drops what is past the bounds.
  ///
  /// @return whether nothing is left unsealed
  boolean seal() throws IOException {
    try (LockAttempt held = LockAttempt.attempt(directory, LOCK, false)) {
      if (held.isHeld()) {
        sealAlone();
      }
      return held.isHeld();
    }
  }

  private void sealAlone() throws IOException {
    try {
      directory.rename(directory.file(ACTIVE), directory.file(newStem() + Segment.PENDING));
    } catch (NoSuchFileException e) {
      // Nothing was appended since the last time.
    }
    bounds().trim();
  }

  /// The segments that wait for delivery, oldest first.
  List<Segment> pending() throws IOException {
    return Segment.of(directory, directory.files(), Segment.PENDING);
  }

  /// What a flush would send now, request by request, oldest first. Changes nothing. One segment at
  /// a time is in memory; one that is delivered meanwhile is left out.
  ///
  /// @param each is handed every request
  /// @throws IOException if the journal is there and can't be read
  public void preview(Consumer<Batch> each) throws IOException {
    if (directory.isThere()) {
      new Preview(directory).run(new Segment(directory, newStem()), each);
    }
  }

  /// Takes over what other directories of this user hold that nobody has written to for a day, so
  /// that it is delivered, kept and bounded with the rest. One that can't be taken over stays as it
  /// is.
  ///
  /// @param others directories of other hosts, or of this one under another name
  /// @throws IOException if this journal's own directory can't be used
  public void adopt(List<StateDirectory> others, Permission permission) throws IOException {
    for (StateDirectory other : others) {
      Adoption adoption = new Adoption(directory, other);
      try {
        if (adoption.isDue(clock.millis())) {
          adopt(adoption, permission);
        }
      } catch (IOException e) {
        // It is tried again with the next flush; what it holds is told by whoever reads all hosts.
      }
    }
  }

  private void adopt(Adoption adoption, Permission permission) throws IOException {
    directory.ensure();
    try (LockAttempt held = LockAttempt.attempt(directory, LOCK, false)) {
      if (held.isHeld()) {
        adoption.run(permission, newStem());
      }
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
    try (LockAttempt _ = lock(true)) {
      return Contents.read(directory);
    }
  }

  /// As [#contents], without the events: they are handed over one by one, so that a journal of any
  /// size can be counted.
  ///
  /// @param each is handed every event, in no order
  /// @throws IOException if the journal is there and can't be read
  public Contents contents(Consumer<UsageEvent> each) throws IOException {
    if (!directory.isThere()) {
      return Contents.EMPTY;
    }
    try (LockAttempt _ = lock(true)) {
      return Contents.read(directory, each);
    }
  }

  /// What can't be delivered: what the server has refused for good, and what is damaged.
  ///
  /// @throws IOException if the journal is there and can't be read
  public List<SetAside> setAside() throws IOException {
    if (!directory.isThere()) {
      return List.of();
    }
    try (LockAttempt _ = lock(true)) {
      return new Asides(directory).all();
    }
  }

  /// Has what the server refused sent again with the next flush.
  ///
  /// @return how many records
  /// @throws IOException if the journal is there and can't be changed
  public int retryRefused() throws IOException {
    if (!directory.isThere()) {
      return 0;
    }
    try (LockAttempt _ = lock(false)) {
      return new Asides(directory).retry(new Segment(directory, newStem()));
    }
  }

  /// Deletes what can't be delivered, what is damaged too.
  ///
  /// @return how many pieces
  /// @throws IOException if the journal is there and can't be changed
  public int dropSetAside() throws IOException {
    if (!directory.isThere()) {
      return 0;
    }
    try (LockAttempt _ = lock(false)) {
      return new Asides(directory).drop();
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

  /// What a clearing has deleted.
  ///
  /// @param records that were not delivered
  /// @param setAside pieces that could not be delivered
  /// @param flushAtWork whether a flush was at work all the time: one request of it may still
  ///     arrive
  public record Cleared(long records, long setAside, boolean flushAtWork) {
    static final Cleared NOTHING = new Cleared(0, 0, false);
  }

  /// Deletes what is not delivered, once the permission to record is withdrawn. What was sent stays
  /// as history.
  ///
  /// @param patience how many milliseconds a flush that is at work may take to end
  /// @throws IOException if it could not be deleted
  public Cleared clearPending(int patience) throws IOException {
    if (!directory.isThere()) {
      return Cleared.NOTHING;
    }
    try (LockAttempt flush = LockAttempt.patiently(directory, Shipper.LOCK, false, patience);
        LockAttempt _ = lock(false)) {
      Clearing clearing = new Clearing(directory);
      clearing.deletePending();
      return new Cleared(clearing.records(), clearing.setAside(), !flush.isHeld());
    }
  }

  /// Deletes every record, the history too.
  public void clearAll() throws IOException {
    if (!directory.isThere()) {
      return;
    }
    try (LockAttempt _ = lock(false)) {
      Clearing clearing = new Clearing(directory);
      clearing.deletePending();
      clearing.deleteHistory();
    }
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
  private LockAttempt lock(boolean shared) throws IOException {
    return lock(directory, shared);
  }

  static LockAttempt lock(StateDirectory directory, boolean shared) throws IOException {
    LockAttempt held = LockAttempt.patiently(directory, LOCK, shared, PATIENCE);
    if (!held.isHeld()) {
      throw new IOException(directory.path() + ": another process holds the journal");
    }
    return held;
  }
}
