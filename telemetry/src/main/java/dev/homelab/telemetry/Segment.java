package dev.homelab.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.List;

/// A sealed part of a journal, which no writer touches any more.
///
/// Its files share a stem, the time of sealing in epoch nanoseconds and a random suffix: `.segment`
/// while something is pending, then `.sent`; `.progress` while it is being delivered; `.aside` for
/// what can't be.
final class Segment {
  static final String PENDING = ".segment";
  static final String SENT = ".sent";
  static final String ASIDE = ".aside";
  private static final String PROGRESS = ".progress";

  private final StateDirectory directory;
  private final String stem;

  Segment(StateDirectory directory, String stem) {
    this.directory = directory;
    this.stem = stem;
  }

  String stem() {
    return stem;
  }

  /// When it was sealed, in epoch nanoseconds; 0 if the name does not tell.
  long sealedNanos() {
    try {
      return Long.parseLong(stem.substring(0, Math.max(0, stem.indexOf('-'))));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  SegmentText read() throws IOException {
    return SegmentText.parse(directory.read(stem + PENDING));
  }

  Progress progress() throws IOException {
    return Progress.of(directory, stem + PROGRESS);
  }

  /// Replaces the segment, durably.
  void rewrite(List<JournalLine> lines, List<String> damaged) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (JournalLine line : lines) {
      bytes.writeBytes(line.encode());
    }
    for (String piece : damaged) {
      bytes.writeBytes(("\n" + piece + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    directory.replace(stem + PENDING, bytes.toByteArray(), true);
  }

  /// What was set aside so far.
  List<String> readAside() throws IOException {
    try {
      return new String(directory.read(stem + ASIDE), StandardCharsets.ISO_8859_1).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /// Keeps what can't be delivered. Writing the same again changes nothing.
  void setAside(List<String> pieces) throws IOException {
    if (!pieces.isEmpty()) {
      directory.replace(
          stem + ASIDE,
          (String.join("\n", pieces) + "\n").getBytes(StandardCharsets.ISO_8859_1),
          false);
    }
  }

  boolean isSetAside() {
    return Files.exists(directory.file(stem + ASIDE), LinkOption.NOFOLLOW_LINKS);
  }

  boolean isPending() {
    return Files.exists(directory.file(stem + PENDING), LinkOption.NOFOLLOW_LINKS);
  }

  /// Ends the delivery: the segment becomes history.
  void delivered() throws IOException {
    try {
      directory.rename(directory.file(stem + PENDING), directory.file(stem + SENT));
    } catch (NoSuchFileException e) {
      // The bounds of the journal have taken it meanwhile.
    }
    Files.deleteIfExists(directory.file(stem + PROGRESS));
  }

  void delete() throws IOException {
    Files.deleteIfExists(directory.file(stem + PENDING));
    Files.deleteIfExists(directory.file(stem + SENT));
    Files.deleteIfExists(directory.file(stem + PROGRESS));
  }
}
