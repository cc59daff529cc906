package dev.homelab.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
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
  static final String PROGRESS = ".progress";

  private final StateDirectory directory;
  private final String stem;

  Segment(StateDirectory directory, String stem) {
    this.directory = directory;
    this.stem = stem;
  }

  /// The segments that have a file of this kind among `files`, oldest first.
  static List<Segment> of(StateDirectory directory, List<String> files, String suffix) {
    List<Segment> found = new ArrayList<>();
    for (String name : files) {
      if (name.endsWith(suffix)) {
        found.add(new Segment(directory, name.substring(0, name.length() - suffix.length())));
      }
    }
    found.sort(Comparator.comparing(Segment::stem));
    return found;
  }

  /// Whether a file of this name holds, or says something about, what is not delivered. Temporary
  /// files that are to become such a file count.
  static boolean isUndelivered(String name) {
    int end = name.endsWith(".tmp") ? name.lastIndexOf('.', name.length() - 5) : name.length();
    String last = name.substring(0, Math.max(0, end));
    return last.endsWith(PENDING) || last.endsWith(PROGRESS) || last.endsWith(ASIDE);
  }

  String stem() {
    return stem;
  }

  /// When it was sealed, in epoch nanoseconds; [Long#MAX_VALUE] if the name does not tell.
  long sealedNanos() {
    try {
      return Long.parseLong(stem.substring(0, Math.max(0, stem.indexOf('-'))));
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  SegmentText read() throws IOException {
    return SegmentText.parse(directory.read(stem + PENDING));
  }

  Progress progress() throws IOException {
    return Progress.of(directory, stem + PROGRESS);
  }

  /// How many records are lost if the file of this kind goes.
  long undelivered(String suffix) throws IOException {
    if (suffix.equals(ASIDE)) {
      return readAside().size();
    }
    if (!suffix.equals(PENDING)) {
      return 0;
    }
    Progress progress = progress();
    return read().whole().stream().filter(progress::isPending).count();
  }

  /// Replaces the segment, durably.
  ///
  /// @throws NoSuchFileException if it was dropped or cleared meanwhile
  void rewrite(List<JournalLine> lines, List<String> damaged) throws IOException {
    replaceWhilePending(PENDING, bytes(lines, damaged));
  }

  /// Makes a segment of records, durably, while the lock is held alone.
  void create(List<JournalLine> lines) throws IOException {
    directory.replace(stem + PENDING, bytes(lines, List.of()), true);
  }

  private static byte[] bytes(List<JournalLine> lines, List<String> damaged) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (JournalLine line : lines) {
      bytes.writeBytes(line.encode());
    }
    for (String piece : damaged) {
      bytes.writeBytes(("\n" + piece + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  private void replaceWhilePending(String suffix, byte[] bytes) throws IOException {
    try (LockAttempt _ = Journal.lock(directory, true)) {
      if (!isPending()) {
        throw new NoSuchFileException(stem + PENDING);
      }
      directory.replace(stem + suffix, bytes, true);
    }
  }

  /// What was set aside so far.
  List<String> readAside() throws IOException {
    try {
      return pieces(directory.read(stem + ASIDE));
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /// The pieces in a file of those that were set aside. They may hold any byte but a newline.
  static List<String> pieces(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  /// Keeps what can't be delivered, durably. Writing the same again changes nothing.
  ///
  /// @throws NoSuchFileException if the segment was dropped or cleared meanwhile
  void setAside(List<String> pieces) throws IOException {
    if (!pieces.isEmpty()) {
      replaceWhilePending(ASIDE, bytes(pieces));
    }
  }

  /// Keeps these pieces and no others, durably, while the lock is held alone.
  void replaceAside(List<String> pieces) throws IOException {
    directory.replace(stem + ASIDE, bytes(pieces), true);
  }

  private static byte[] bytes(List<String> pieces) {
    return (String.join("\n", pieces) + "\n").getBytes(StandardCharsets.ISO_8859_1);
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

  /// Makes its file of one kind one of another.
  void rename(String from, String to) throws IOException {
    directory.rename(directory.file(stem + from), directory.file(stem + to));
  }

  /// Deletes its file of this kind.
  void delete(String suffix) throws IOException {
    Files.deleteIfExists(directory.file(stem + suffix));
    if (suffix.equals(PENDING)) {
      Files.deleteIfExists(directory.file(stem + PROGRESS));
    }
  }
}
