package dev.homelab.prometheus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as Go's `strconv.Quote` writes it, which is how Prometheus and Loki print and read label
/// values.
public final class GoString {
  private static final String HEX = "0123456789abcdef";

  /// A piece of a literal: plain, an escape of one letter, or a code. What `\\x` stands for is told
  /// for ASCII only.
  private static final Pattern PART =
      Pattern.compile(
          "[^\"\\\\]++|\\\\[abfnrtv\"\\\\]|\\\\x[0-7][0-9a-fA-F]"
              + "|\\\\u[0-9a-fA-F]{4}|\\\\U00[0-9a-fA-F]{6}");

  private static final String SIGNS = "abfnrtv\"\\";
  private static final String LETTERS = "\u0007\b\f\n\r\t\u000b\"\\";

  private GoString() {}

  /// The text in double quotes. A lone surrogate, which UTF-8 can't carry, becomes U+FFFD.
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  /// The text that a literal in double quotes or in backticks stands for; empty if it is none.
  public static Optional<String> unquote(String literal) {
    int end = literal.length() - 1;
    if (end < 1 || literal.charAt(0) != literal.charAt(end)) {
      return Optional.empty();
    }
    String inner = literal.substring(1, end);
    return switch (literal.charAt(0)) {
      case '`' -> Optional.of(inner).filter(text -> text.indexOf('`') < 0);
      case '"' -> unescaped(inner);
      default -> Optional.empty();
    };
  }

  private static Optional<String> unescaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher parts = PART.matcher(text);
    int at = 0;
    while (at < text.length() && parts.find(at) && parts.start() == at) {
      String part = parts.group();
      if (part.charAt(0) != '\\') {
        out.append(part);
      } else if (part.length() == 2) {
        out.append(LETTERS.charAt(SIGNS.indexOf(part.charAt(1))));
      } else {
        int code = Integer.parseInt(part, 2, part.length(), 16);
        if (!Character.isValidCodePoint(code)) {
          return Optional.empty();
        }
        out.appendCodePoint(code);
      }
      at = parts.end();
    }
    return at == text.length() ? Optional.of(out.toString()) : Optional.empty();
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
