package dev.homelab.loki;

import java.util.Arrays;

/// Lines one behind the other as UTF-8, each ended by a newline. Made to be filled again and again.
final class LineText {
  private static final int SMALLEST = 64 * 1024;

  private byte[] bytes = new byte[SMALLEST];
  private int length;

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  /// Adds a line. What UTF-8 can't carry (a lone surrogate) becomes U+FFFD.
  void add(char[] chars, int from, int count) {
    reserve(count + 1);
    byte[] to = bytes;
    int at = length;
    int end = from + count;
    int i = from;
    while (i < end && chars[i] < 0x80) {
      to[at++] = (byte) chars[i++];
    }
    length = at;
    if (i < end) {
      addOther(chars, i, end);
    }
    bytes[length++] = '\n';
  }

  private void addOther(char[] chars, int from, int end) {
    reserve(3 * (end - from) + 1);
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | (c >> 6));
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(chars[i + 1])) {
        addPair(Character.toCodePoint(c, chars[++i]));
      } else {
        addThree(Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
  }

  private void addThree(char c) {
    bytes[length++] = (byte) (0xE0 | (c >> 12));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
  }

  private void addPair(int c) {
    bytes[length++] = (byte) (0xF0 | (c >> 18));
    bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + bytes.length / 2));
    }
  }
}
