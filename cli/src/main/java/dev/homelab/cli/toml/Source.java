package dev.homelab.cli.toml;

/// The characters of a document, from which one after another is taken.
final class Source {
  /// What stands after the last character.
  static final int END = -1;

  private final String text;
  private int at;
  private int line = 1;

  Source(String text) {
    this.text = text;
  }

  int line() {
    return line;
  }

  /// The next character, which stays; [#END] if there is none.
  int peek() {
    return peek(0);
  }

  /// The character so many places further on, which stays; [#END] if there is none.
  int peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  /// Takes the next characters, none of which ends a line.
  void skip(int count) {
    at += count;
  }

  /// Takes a character if it is the next one.
  boolean take(char wanted) {
    boolean taken = peek() == wanted;
    at += taken ? 1 : 0;
    return taken;
  }

  /// Takes a word if it is what comes next.
  boolean take(String wanted) {
    boolean taken = text.startsWith(wanted, at);
    at += taken ? wanted.length() : 0;
    return taken;
  }

  /// Takes the end of a line if it is what comes next.
  boolean takeNewline() {
    if (take('\n') || take("\r\n")) {
      line++;
      return true;
    }
    return false;
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /// Takes blanks, comments and the ends of lines.
  void skipLines() throws TomlFault {
    do {
      skipBlanks();
      skipComment();
    } while (takeNewline());
  }

  /// Takes the rest of a line, which may hold a comment.
  void endLine() throws TomlFault {
    skipBlanks();
    skipComment();
    if (peek() != END && !takeNewline()) {
      throw expected("the end of the line");
    }
  }

  private void skipComment() throws TomlFault {
    if (!take('#')) {
      return;
    }
    while (peek() != END && peek() != '\n' && !(peek() == '\r' && peek(1) == '\n')) {
      requireNoControl();
      at++;
    }
  }

  /// Refuses a control character, but for a tab.
  void requireNoControl() throws TomlFault {
    int c = peek();
    if (c != '\t' && (c < ' ' || c == 0x7f)) {
      throw fault("a control character must be written as an escape, such as \"\\u001b\"");
    }
  }

  /// Where the next character stands.
  int at() {
    return at;
  }

  /// What was taken since then.
  String since(int start) {
    return text.substring(start, at);
  }

  /// A fault in the present line.
  TomlFault fault(String message) {
    return new TomlFault(line, message);
  }

  /// The fault that something else stands here.
  TomlFault expected(String what) {
    return fault("expected " + what + ", found " + here());
  }

  private String here() {
    int c = peek();
    if (c == END) {
      return "the end of the file";
    }
    if (c == '\n' || c == '\r') {
      return "the end of the line";
    }
    return "'" + text.substring(at, at + Character.charCount(text.codePointAt(at))) + "'";
  }
}
