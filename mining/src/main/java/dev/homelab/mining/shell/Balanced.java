package dev.homelab.mining.shell;

/// Quotations and substitutions, which may stand in one another to any depth.
final class Balanced {
  private static final int NOWHERE = -1;

  private final String line;
  private final StringBuilder closers = new StringBuilder();

  private Balanced(String line) {
    this.line = line;
  }

  /// Where a quotation or substitution ends. Reads each character once, and does not recur.
  ///
  /// @param from behind what opened it
  /// @param closer the character that closes it
  /// @return behind what closes it; negative where nothing does
  static int end(String line, int from, char closer) {
    Balanced open = new Balanced(line);
    open.closers.append(closer);
    int at = from;
    while (at >= 0 && at < line.length() && !open.closers.isEmpty()) {
      at = open.step(at);
    }
    return open.closers.isEmpty() ? at : NOWHERE;
  }

  private int step(int at) {
    char c = line.charAt(at);
    char closer = closers.charAt(closers.length() - 1);
    if (c == '\\') {
      return at + 2;
    }
    if (c == closer) {
      closers.setLength(closers.length() - 1);
      return at + 1;
    }
    if (c == '\'' && closer != '"') {
      int end = line.indexOf('\'', at + 1);
      return end < 0 ? NOWHERE : end + 1;
    }
    return open(c, at, closer == '"');
  }

  private int open(char c, int at, boolean quoted) {
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (c == '$' && (next == '(' || next == '{')) {
      closers.append(next == '(' ? ')' : '}');
      return at + 2;
    }
    if (c == '`' || (c == '"' && !quoted)) {
      closers.append(c);
    } else if (c == '(' && !quoted) {
      closers.append(')');
    }
    return at + 1;
  }
}
