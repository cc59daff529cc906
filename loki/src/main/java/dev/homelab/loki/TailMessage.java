package dev.homelab.loki;

import java.util.Comparator;
import java.util.List;

/// What came at once over a tail.
///
/// @param lines in order of time; of unknown origin
/// @param dropped how many lines the server left out because they were taken too slowly
record TailMessage(List<LogLine> lines, int dropped) {
  private static final Comparator<LogLine> BY_TIME =
      Comparator.comparingLong(line -> line.entry().timeNanos());

  /// Sorts the lines: they come stream by stream.
  TailMessage {
    lines = inOrder(lines);
  }

  /// Lines in order of time; those of one time stay in the order in which they came.
  static List<LogLine> inOrder(List<LogLine> lines) {
    return lines.stream().sorted(BY_TIME).toList();
  }
}
