package dev.homelab.loki;

/// Reads Go's string literals, as Loki does.
final class GoStrings {
  private GoStrings() {}

  /// The index after the literal that starts here, or -1.
  static int end(String text, int start) {
    if (start >= text.length()) {
      return -1;
    }
    char quote = text.charAt(start);
    if (quote == '`') {
      return text.indexOf('`', start + 1) + 1;
    }
    if (quote != '"') {
      return -1;
    }
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '\n') {
        return -1;
      } else if (c == '"') {
        return i + 1;
      }
    }
    return -1;
  }

  /// The value of a whole literal.
  static String unquote(String literal) throws FakeRefusal {
    String inner = literal.substring(1, literal.length() - 1);
    if (literal.charAt(0) == '`') {
      return inner;
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < inner.length()) {
      char c = inner.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = inner.charAt(i++);
      int digits = digits(escape);
      if (digits > 0) {
        out.appendCodePoint(Integer.parseInt(inner.substring(i, i + digits), 16));
        i += digits;
      } else {
        out.append(plain(escape));
      }
    }
    return out.toString();
  }

  private static int digits(char escape) {
    return switch (escape) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static char plain(char escape) throws FakeRefusal {
    return switch (escape) {
      case 'a' -> 0x07;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0b;
      case '"', '\\' -> escape;
      default -> throw FakeRefusal.syntax(1, "invalid char escape");
    };
  }
}
