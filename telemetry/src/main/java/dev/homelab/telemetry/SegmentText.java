package dev.homelab.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a segment's bytes hold.
///
/// @param whole the lines that are whole, in the order they were written; the last one need not
///     have its newline, since its checksum tells
/// @param damaged what stands between the whole lines: torn, foreign or of a newer format
/// @param tail bytes after the last newline: torn, or just being written
record SegmentText(List<JournalLine> whole, List<String> damaged, String tail) {

  static SegmentText parse(byte[] bytes) {
    List<JournalLine> whole = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    String tail = scan(bytes, whole::add, damaged::add);
    return new SegmentText(whole, damaged, tail);
  }

  /// As [#parse], handing over piece by piece: of a text that is far larger than a segment should
  /// be, the lines would not fit into the memory.
  ///
  /// @return the tail
  static String scan(byte[] bytes, Consumer<JournalLine> whole, Consumer<String> damaged) {
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        take(bytes, from, i, whole, damaged);
        from = i + 1;
      }
    }
    Optional<JournalLine> last = JournalLine.decode(bytes, from, bytes.length);
    last.ifPresent(whole);
    return last.isPresent() ? "" : text(bytes, from, bytes.length);
  }

  /// The damaged pieces of a segment that nobody writes to any more.
  List<String> setAside() {
    if (tail.isEmpty()) {
      return damaged;
    }
    List<String> all = new ArrayList<>(damaged);
    all.add(tail);
    return all;
  }

  private static void take(
      byte[] bytes, int from, int to, Consumer<JournalLine> whole, Consumer<String> damaged) {
    if (from == to) {
      return;
    }
    JournalLine.decode(bytes, from, to)
        .ifPresentOrElse(whole, () -> damaged.accept(text(bytes, from, to)));
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
