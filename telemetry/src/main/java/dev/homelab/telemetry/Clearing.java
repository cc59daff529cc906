package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Deletes records of a journal while its lock is held alone, and counts those that were not
/// delivered. What can't be read counts as nothing, and goes all the same.
final class Clearing {
  private static final List<String> HISTORY = List.of(Segment.SENT, Merging.MERGE, Merging.MERGED);

  private final StateDirectory directory;
  private long records;
  private long setAside;

  Clearing(StateDirectory directory) {
    this.directory = directory;
  }

  /// How many that were not delivered are deleted.
  long records() {
    return records;
  }

  /// How many pieces that could not be delivered are deleted.
  long setAside() {
    return setAside;
  }

  /// Deletes what is not delivered. A writer may be renaming its own segment in the midst of a
  /// listing, which then need not name it; a second one does.
  void deletePending() throws IOException {
    deleteActive();
    deleteListed(directory.files());
    deleteListed(directory.files());
  }

  /// Deletes what was delivered.
  void deleteHistory() throws IOException {
    for (String name : directory.files()) {
      if (HISTORY.stream().anyMatch(name::endsWith)) {
        boolean _ = delete(name);
      }
    }
  }

  private void deleteActive() throws IOException {
    SegmentText text = parsed(Journal.ACTIVE);
    if (delete(Journal.ACTIVE)) {
      records += text.whole().size();
      setAside += text.setAside().size();
    }
  }

  /// The segments first: the other files of one tell how much of it is delivered.
  private void deleteListed(List<String> names) throws IOException {
    for (Segment segment : Segment.of(directory, names, Segment.PENDING)) {
      deleteSegment(segment);
    }
    for (Segment segment : Segment.of(directory, names, Segment.ASIDE)) {
      long pieces = pieces(segment);
      if (delete(segment.stem() + Segment.ASIDE)) {
        setAside += pieces;
      }
    }
    for (String name : names) {
      if (Segment.isUndelivered(name)) {
        boolean _ = delete(name);
      }
    }
  }

  private void deleteSegment(Segment segment) throws IOException {
    String name = segment.stem() + Segment.PENDING;
    SegmentText text = parsed(name);
    long pending = pending(segment, text);
    long damaged = segment.isSetAside() ? 0 : text.setAside().size();
    if (delete(name)) {
      records += pending;
      setAside += damaged;
    }
  }

  private SegmentText parsed(String name) {
    try {
      return SegmentText.parse(directory.read(name));
    } catch (IOException e) {
      return SegmentText.parse(new byte[0]);
    }
  }

  private static long pending(Segment segment, SegmentText text) {
    try {
      return text.whole().stream().filter(segment.progress()::isPending).count();
    } catch (IOException e) {
      return text.whole().size();
    }
  }

  private static long pieces(Segment segment) {
    try {
      return segment.readAside().size();
    } catch (IOException e) {
      return 0;
    }
  }

  /// @return whether it was there
  private boolean delete(String name) throws IOException {
    return Files.deleteIfExists(directory.file(name));
  }
}
