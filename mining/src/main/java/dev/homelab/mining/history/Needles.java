package dev.homelab.mining.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Words that are looked for among bytes, all at once: most bytes are never looked at (Horspool's
/// method, with the least of the words' shifts).
final class Needles {
  private final List<byte[]> words;
  private final int window;
  private final byte[] shifts = new byte[256];

  /// @param words of ASCII, none shorter than two characters or longer than 100
  Needles(String... words) {
    this.words =
        Arrays.stream(words).map(word -> word.getBytes(StandardCharsets.US_ASCII)).toList();
    this.window = this.words.stream().mapToInt(word -> word.length).min().orElseThrow();
    Arrays.fill(shifts, (byte) window);
    for (byte[] word : this.words) {
      for (int i = 0; i < window; i++) {
        int at = word[i] & 0xff;
        shifts[at] = (byte) Math.min(shifts[at], window - 1 - i);
      }
    }
  }

  /// Whether one of the words is in a part of the bytes.
  boolean in(byte[] bytes, int from, int to) {
    int at = from + window - 1;
    while (at < to) {
      int shift = shifts[bytes[at] & 0xff];
      if (shift > 0) {
        at += shift;
      } else if (wordAt(bytes, at - window + 1, to)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private boolean wordAt(byte[] bytes, int from, int to) {
    for (byte[] word : words) {
      if (to - from >= word.length
          && Arrays.equals(bytes, from, from + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
