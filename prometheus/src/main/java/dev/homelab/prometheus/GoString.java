package dev.homelab.prometheus;

/// Text as Go's `strconv.Quote` writes it, which is how Prometheus and Loki print and read label
/// values.
public final class GoString {
  private static final String HEX = "0123456789abcdef";

  private GoString() {}

  /// The text in double quotes. A lone surrogate, which UTF-8 can't carry, becomes U+FFFD.
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case 0x07 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 0x0b -> out.append("\\v");
      default -> appendOther(out, c);
    }
  }

  private static void appendOther(StringBuilder out, int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append('\uFFFD');
    } else if (isPrintable(c)) {
      out.appendCodePoint(c);
    } else if (c < 0x80) {
      hex(out.append("\\x"), c, 2);
    } else if (c < 0x10000) {
      hex(out.append("\\u"), c, 4);
    } else {
      hex(out.append("\\U"), c, 8);
    }
  }

  /// Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols and the ASCII space.
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static void hex(StringBuilder out, int c, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }
}
