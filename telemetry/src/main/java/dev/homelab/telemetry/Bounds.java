package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// What keeps a journal within its limits. Used only while its lock is held alone, but for the look
/// at the counter.
final class Bounds {
  static final String DROPPED = "dropped";
  private static final String TEMPORARY = ".tmp";
  private static final long BLOCK = 4096;

  /// There were no records before 2025, in epoch nanoseconds.
  private static final long FIRST = 1_735_689_600_000_000_000L;

  private final StateDirectory directory;
  private final Limits limits;
  private final InstantSource clock;

  Bounds(StateDirectory directory, Limits limits, InstantSource clock) {
    this.directory = directory;
    this.limits = limits;
    this.clock = clock;
  }

  /// How many records were dropped so far.
  long dropped() throws IOException {
    return dropped(directory);
  }

  static long dropped(StateDirectory directory) throws IOException {
    try {
      return Long.parseLong(new String(directory.read(DROPPED), StandardCharsets.US_ASCII).strip());
    } catch (NoSuchFileException | NumberFormatException e) {
      return 0;
    }
  }

  /// Splits what is too large, merges small history, then drops history, then what was set aside,
  /// then pending segments, until the journal is within its bounds.
  void trim() throws IOException {
    List<String> files = directory.files();
    deleteLeftOvers(files);
    boolean split = new Splitting(directory, limits.segmentBytes()).run(files);
    if (new Merging(directory, limits.segmentBytes()).run(files) || split) {
      files = directory.files();
    }
    long total = 0;
    for (String file : files) {
      total += onDisk(file);
    }
    long tooOld = Journal.nanos(clock.instant().minus(limits.maxAge()));
    for (String suffix : List.of(Segment.SENT, Segment.ASIDE, Segment.PENDING)) {
      for (Segment segment : Segment.of(directory, files, suffix)) {
        if (total > limits.maxBytes() || isBefore(segment, tooOld)) {
          total -= onDisk(segment.stem() + suffix);
          drop(segment, suffix);
        }
      }
    }
  }

  /// A file takes whole blocks.
  private long onDisk(String file) throws IOException {
    return Math.ceilDiv(directory.size(file), BLOCK) * BLOCK;
  }

  /// A machine without a clock of its own starts in 1970. What was sealed before it knew the time
  /// is not old.
  private static boolean isBefore(Segment segment, long nanos) {
    return segment.sealedNanos() >= FIRST && segment.sealedNanos() < nanos;
  }

  private void drop(Segment segment, String suffix) throws IOException {
    long lost = undelivered(segment, suffix);
    if (lost > 0) {
      String counter = Long.toString(dropped() + lost);
      directory.replace(DROPPED, counter.getBytes(StandardCharsets.US_ASCII), false);
    }
    segment.delete(suffix);
  }

  /// What can't be read has nothing that could be counted, and must not keep the rest from being
  /// sealed.
  private static long undelivered(Segment segment, String suffix) {
    try {
      return segment.undelivered(suffix);
    } catch (IOException e) {
      return 0;
    }
  }

  /// Deletes what crashes have left: temporary files, and the progress of what is not pending.
  private void deleteLeftOvers(List<String> files) throws IOException {
    long yesterday = clock.millis() - Duration.ofDays(1).toMillis();
    for (String file : files) {
      if (file.endsWith(TEMPORARY) && directory.madeMillis(file) < yesterday) {
        Files.deleteIfExists(directory.file(file));
      }
    }
    for (Segment segment : Segment.of(directory, files, Segment.PROGRESS)) {
      if (!segment.isPending()) {
        Files.deleteIfExists(directory.file(segment.stem() + Segment.PROGRESS));
      }
    }
  }
}
