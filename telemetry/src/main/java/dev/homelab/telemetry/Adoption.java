package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;

/// Takes over what a directory of the same user holds that no host writes to any more: the host has
/// another name since, or was a container. Its files are moved, each in one step, so that nothing
/// is in two places; what a crash leaves behind is taken the next time.
///
/// A directory is left alone while one of its locks is held, and for a day after the last change:
/// locks may not be seen across a network file system. A host that comes back after that makes its
/// directory anew.
///
/// @param own where it goes
/// @param other where it comes from
record Adoption(StateDirectory own, StateDirectory other) {
  static final Duration UNTOUCHED = Duration.ofDays(1);

  /// In the order in which they are moved: a segment comes after what is known of it, and a merging
  /// that was cut off is recognised wherever it is.
  private static final List<String> MOVED =
      List.of(
          Segment.PROGRESS,
          Merging.MERGE,
          Merging.MERGED,
          Segment.ASIDE,
          Segment.SENT,
          Segment.PENDING);

  /// Whether nothing in it has changed for a day.
  boolean isDue(long nowMillis) throws IOException {
    long since = nowMillis - UNTOUCHED.toMillis();
    if (!other.isThere() || Files.getLastModifiedTime(other.path()).toMillis() > since) {
      return false;
    }
    for (String name : other.files()) {
      if (!name.equals(Schedule.GATE) && other.writtenMillis(name) > since) {
        return false;
      }
    }
    return true;
  }

  /// Moves all of it, unless it is in use.
  ///
  /// @param permission asked once all is locked: whoever withdraws it clears one directory after
  ///     the other
  /// @param stem of the segment that is made of what was not sealed
  void run(Permission permission, String stem) throws IOException {
    try (LockAttempt flush = LockAttempt.attempt(other, Shipper.LOCK, false);
        LockAttempt lock = LockAttempt.attempt(other, Journal.LOCK, false)) {
      if (!flush.isHeld() || !lock.isHeld() || !permission.isGiven()) {
        return;
      }
      List<String> names = other.files();
      for (String suffix : MOVED) {
        for (String name : names) {
          if (name.endsWith(suffix)) {
            own.rename(other.file(name), own.file(name));
          }
        }
      }
      if (names.contains(Journal.ACTIVE)) {
        own.rename(other.file(Journal.ACTIVE), own.file(stem + Segment.PENDING));
      }
      addDropped();
    }
    removeRest();
  }

  private void addDropped() throws IOException {
    long both = Bounds.dropped(own) + Bounds.dropped(other);
    if (both > 0) {
      byte[] counter = Long.toString(both).getBytes(StandardCharsets.US_ASCII);
      own.replace(Bounds.DROPPED, counter, false);
      Files.deleteIfExists(other.file(Bounds.DROPPED));
    }
  }

  /// What is left says something of flushes that are no more.
  private void removeRest() throws IOException {
    for (String name : other.files()) {
      if (MOVED.stream().noneMatch(name::endsWith) && !name.equals(Journal.ACTIVE)) {
        Files.deleteIfExists(other.file(name));
      }
    }
    try {
      Files.deleteIfExists(other.path());
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      // Somebody has come back.
    }
  }
}
