package dev.homelab.prometheus;

import java.util.HashMap;
import java.util.Map;

/// The texts of one answer's labels, each kept once, and about how much memory they take: names and
/// most values repeat from series to series.
final class LabelMemory {
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  /// What an entry of a label set takes, and what a text takes beside its characters.
  private static final int ENTRY_BYTES = 48;
  private static final int TEXT_BYTES = 96;

  private final Map<String, String> known = new HashMap<>();
  private long bytes;

  /// The same text, and the same object for the same text.
  String kept(String text) {
    bytes += ENTRY_BYTES;
    String earlier = known.putIfAbsent(text, text);
    if (earlier != null) {
      return earlier;
    }
    bytes += TEXT_BYTES + 2L * text.length();
    return text;
  }

  /// Whether one text more may not fit.
  boolean isFull() {
    return bytes > MOST_BYTES;
  }

  /// To be called when nobody holds the labels any more.
  void forget() {
    known.clear();
    bytes = 0;
  }
}
