package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

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
/// - *Sealing killed:* the rename has happened or has not; the kernel drops the lock.
/// - *Reader against sealing:* a reader takes the lock as a writer does, so that no record is seen
///   twice or missed between `journal` and a segment.
///
/// Two hosts never write one file: the directory belongs to one host. The locks are of the
/// kernel's, so that a network file system without locks makes every writer spill; nothing is lost
/// by that.
public final class Journal {
  static final String ACTIVE = "journal";
  private static final String LOCK = "lock";
  private static final String DROPPED = "dropped";
  private static final String TEMPORARY = ".tmp";
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

  /// Adds one event. Never waits for another process.
  ///
  /// @throws IOException if it could not be written whole
  public void append(UsageEvent event) throws IOException {
    directory.ensure();
    byte[] line = JournalLine.of(event).encode();
    long size;
    try (Held held = lock(true)) {
      if (!held.success()) {
        spill(line);
        return;
      }
      size = directory.append(ACTIVE, line);
    }
    if (size >= limits.segmentBytes() || isOld()) {
      seal();
    }
  }

  /// Makes a segment of what was appended, and drops what is past the bounds.
  ///
  /// @return whether nothing is left unsealed
  boolean seal() throws IOException {
    try (Held held = lock(false)) {
      if (!held.success()) {
        return false;
      }
      try {
        directory.rename(directory.file(ACTIVE), directory.file(newStem() + Segment.PENDING));
      } catch (NoSuchFileException e) {
        // Nothing was appended since the last time.
      }
      trim();
      return true;
    }
  }

  /// The segments that wait for delivery, oldest first.
  List<Segment> pending() throws IOException {
    return segments(Segment.PENDING);
  }

  /// All that is known here: what is pending and the history of what was sent.
  ///
  /// @throws IOException if the journal is there and can't be read
  public Contents contents() throws IOException {
    if (!directory.exists()) {
      return Contents.EMPTY;
    }
    directory.ensure();
    try (Held held = patientLock()) {
      if (!held.success()) {
        throw new IOException(path() + ": another process holds the journal");
      }
      return Contents.read(directory);
    }
  }

  /// How many pending records were dropped by the bounds, ever.
  public long dropped() throws IOException {
    try {
      return Long.parseLong(new String(directory.read(DROPPED), StandardCharsets.US_ASCII).strip());
    } catch (NoSuchFileException | NumberFormatException e) {
      return 0;
    }
  }

  /// Tells whether a record could be written now, without writing one.
  ///
  /// @throws IOException saying what is in the way
  public void check() throws IOException {
    directory.ensure();
    if (!Files.isWritable(directory.path())) {
      throw new IOException(directory.path() + ": not writable");
    }
  }

  /// Deletes what is not delivered. What was sent stays as history.
  public void clearPending() throws IOException {
    clear(false);
  }

  /// Deletes every record, the history too.
  public void clearAll() throws IOException {
    clear(true);
  }

  private void clear(boolean history) throws IOException {
    if (!directory.exists()) {
      return;
    }
    directory.ensure();
    try (Held held = patientLock()) {
      if (!held.success()) {
        throw new IOException(directory.path() + ": another process holds the journal");
      }
      Files.deleteIfExists(directory.file(ACTIVE));
      for (Segment segment : segments(Segment.PENDING)) {
        segment.delete();
      }
      for (Segment segment : segments(Segment.ASIDE)) {
        Files.deleteIfExists(directory.file(segment.stem() + Segment.ASIDE));
      }
      if (history) {
        for (Segment segment : segments(Segment.SENT)) {
          segment.delete();
        }
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

  private boolean isOld() throws IOException {
    Instant made =
        Files.readAttributes(
                directory.file(ACTIVE), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .creationTime()
            .toInstant();
    return made.plus(SEAL_AFTER).isBefore(clock.instant());
  }

  private List<Segment> segments(String suffix) throws IOException {
    List<Segment> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(directory.path(), path -> name(path).endsWith(suffix))) {
      for (Path file : files) {
        String name = name(file);
        found.add(new Segment(directory, name.substring(0, name.length() - suffix.length())));
      }
    }
    found.sort(Comparator.comparing(Segment::stem));
    return found;
  }

  /// Drops history, then pending segments, until the journal is within its bounds.
  private void trim() throws IOException {
    long tooOld = nanos(clock.instant().minus(limits.maxAge()));
    long total = 0;
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory.path())) {
      for (Path file : all) {
        files.add(file);
        total += sizeOf(file);
      }
    }
    deleteStaleTemporaries(files);
    for (Segment segment : segments(Segment.SENT)) {
      if (total > limits.maxBytes() || segment.sealedNanos() < tooOld) {
        total -= sizeOf(directory.file(segment.stem() + Segment.SENT));
        segment.delete();
      }
    }
    for (Segment segment : segments(Segment.PENDING)) {
      if (total > limits.maxBytes() || segment.sealedNanos() < tooOld) {
        total -= sizeOf(directory.file(segment.stem() + Segment.PENDING));
        drop(segment);
      }
    }
  }

  private void drop(Segment segment) throws IOException {
    long lost = segment.read().whole().stream().filter(line -> !line.delivered()).count();
    String counter = Long.toString(dropped() + lost);
    directory.replace(DROPPED, counter.getBytes(StandardCharsets.US_ASCII), false);
    segment.delete();
  }

  private void deleteStaleTemporaries(List<Path> files) throws IOException {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    for (Path file : files) {
      if (name(file).endsWith(TEMPORARY)
          && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
              .toInstant()
              .isBefore(yesterday)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static long sizeOf(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .size();
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  static long nanos(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
  }

  /// Takes the lock shared, asking again for a moment: sealing holds it for microseconds.
  private Held patientLock() throws IOException {
    for (int attempt = 0; attempt < 200; attempt++) {
      Held held = lock(true);
      if (held.success()) {
        return held;
      }
      held.close();
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return Held.attempt(directory.openLock(LOCK), true);
  }

  private Held lock(boolean shared) throws IOException {
    return Held.attempt(directory.openLock(LOCK), shared);
  }
}
