package dev.homelab.cli.toml;

/// The four kinds of strings.
final class Strings {
  private static final String BASIC = "\"\"\"";
  private static final String LITERAL = "'''";
  private static final int MOST_QUOTES = 5;

  private final Source source;

  Strings(Source source) {
    this.source = source;
  }

  /// Whether a string begins here.
  boolean begins() {
    return source.peek() == '"' || source.peek() == '\'';
  }

  /// A string of any kind.
  String read() throws TomlFault {
    if (source.take(BASIC)) {
      return lines('"');
    }
    return source.take(LITERAL) ? lines('\'') : line();
  }

  /// A string that ends on its line.
  String line() throws TomlFault {
    char quote = (char) source.peek();
    source.skip(1);
    StringBuilder text = new StringBuilder();
    while (!source.take(quote)) {
      if (source.peek() == Source.END || source.peek() == '\n' || source.peek() == '\r') {
        throw source.expected("a closing " + quote);
      }
      character(quote, text);
    }
    return text.toString();
  }

  /// The rest of a string of many lines.
  private String lines(char quote) throws TomlFault {
    int start = source.line();
    StringBuilder text = new StringBuilder();
    source.takeNewline();
    while (!closes(quote, text)) {
      if (source.peek() == Source.END) {
        throw new TomlFault(start, "the text that begins here is not closed");
      }
      if (source.takeNewline()) {
        text.append('\n');
      } else if (quote == '\'' || !skipsToNextText()) {
        character(quote, text);
      }
    }
    return text.toString();
  }

  /// Takes a backslash that ends its line, and all that is blank after it.
  private boolean skipsToNextText() {
    int end = 1;
    while (source.peek(end) == ' ' || source.peek(end) == '\t') {
      end++;
    }
    boolean newline =
        source.peek(end) == '\n' || (source.peek(end) == '\r' && source.peek(end + 1) == '\n');
    if (source.peek() != '\\' || !newline) {
      return false;
    }
    source.skip(end);
    while (source.takeNewline()) {
      source.skipBlanks();
    }
    return true;
  }

  /// Takes quotes: the last three of three or more end the text, up to two before belong to it.
  private boolean closes(char quote, StringBuilder text) {
    int quotes = 0;
    while (quotes < MOST_QUOTES && source.take(quote)) {
      quotes++;
    }
    boolean closed = quotes >= BASIC.length();
    for (int i = closed ? BASIC.length() : 0; i < quotes; i++) {
      text.append(quote);
    }
    return closed;
  }

  private void character(char quote, StringBuilder text) throws TomlFault {
    if (quote == '"' && source.take('\\')) {
      escape(text);
      return;
    }
    source.requireNoControl();
    text.append((char) source.peek());
    source.skip(1);
  }

  private void escape(StringBuilder text) throws TomlFault {
    int c = source.peek();
    switch (c) {
      case 'b' -> text.append('\b');
      case 't' -> text.append('\t');
      case 'n' -> text.append('\n');
      case 'f' -> text.append('\f');
      case 'r' -> text.append('\r');
      case '"', '\\' -> text.append((char) c);
      case 'u', 'U' -> text.appendCodePoint(codePoint(c == 'u' ? 4 : 8));
      default -> {
        throw source.expected("one of b t n f r u U \" \\ after \\ (in '…' a \\ is a \\)");
      }
    }
    source.skip(1);
  }

  /// Leaves the last digit for the caller to take, as the other escapes do.
  private int codePoint(int digits) throws TomlFault {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      source.skip(1);
      int digit = source.peek() == Source.END ? -1 : Character.digit(source.peek(), 16);
      if (digit < 0 || source.peek() > 'f') {
        throw source.expected(digits + " hexadecimal digits");
      }
      value = value << 4 | digit;
    }
    if (!Character.isValidCodePoint(value)
        || (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE)) {
      throw source.fault("an escape that is no Unicode character");
    }
    return value;
  }
}
