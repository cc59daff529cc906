package dev.homelab.cli.logs;

import java.time.Instant;

/// Which part of a range was printed.
///
/// @param lines how many lines
/// @param oldest the time of the first one, and of nothing else where there is none
/// @param newest the time of the last one
/// @param isLimited whether there are more lines in the range
record Span(long lines, Instant oldest, Instant newest, boolean isLimited) {
  static final Span EMPTY = new Span(0, Instant.EPOCH, Instant.EPOCH, false);

  /// The same, after lines were printed.
  Span with(int more, Instant first, Instant last) {
    return more == 0 ? this : new Span(lines + more, lines == 0 ? first : oldest, last, isLimited);
  }

  /// The same, with lines in front of those that it has.
  Span before(int more, Instant first, Instant last) {
    return more == 0 ? this : new Span(lines + more, first, lines == 0 ? last : newest, isLimited);
  }

  Span limited() {
    return new Span(lines, oldest, newest, true);
  }
}
