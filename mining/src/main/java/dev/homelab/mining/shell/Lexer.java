package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Token.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits a line as a shell does. Comments and the text of here-documents are left out.
///
/// Never throws, and takes time in proportion to the line whatever stands in it.
final class Lexer {
  private static final String BLANK = " \t\r";
  private static final String ENDS_WORD = BLANK + "\n;|&()<>";

  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private final ArrayDeque<Here> heres = new ArrayDeque<>();
  private int at;
  private boolean broken;

  private record Here(String end, boolean indented) {}

  private Lexer(String line) {
    this.line = line;
  }

  /// The tokens of a line; empty where a quotation stays open.
  static Optional<List<Token>> tokens(String line) {
    Lexer lexer = new Lexer(line);
    while (!lexer.broken && lexer.at < line.length()) {
      lexer.next();
    }
    return lexer.broken ? Optional.empty() : Optional.of(lexer.tokens);
  }

  private void next() {
    char c = line.charAt(at);
    if (BLANK.indexOf(c) >= 0) {
      at++;
    } else if (c == '\\' && peek(1) == '\n') {
      at += 2;
    } else if (c == '#') {
      at = lineEnd();
    } else if (c == '\n') {
      lineBreak();
    } else if (isProcessSubstitution(at)) {
      word();
    } else if (!redirection() && !operator(c)) {
      word();
    }
  }

  private char peek(int ahead) {
    return at + ahead < line.length() ? line.charAt(at + ahead) : '\0';
  }

  private int lineEnd() {
    int end = line.indexOf('\n', at);
    return end < 0 ? line.length() : end;
  }

  private void lineBreak() {
    tokens.add(new Token.Sign(Operator.BREAK, "\n"));
    at++;
    while (!heres.isEmpty()) {
      skipText(heres.remove());
    }
  }

  private void skipText(Here here) {
    while (at < line.length()) {
      int end = lineEnd();
      String text = line.substring(at, end);
      at = Math.min(line.length(), end + 1);
      if ((here.indented ? text.stripLeading() : text).equals(here.end)) {
        return;
      }
    }
  }

  private boolean operator(char c) {
    if ("|;&()".indexOf(c) < 0) {
      return false;
    }
    boolean twice = peek(1) == c && c != '(' && c != ')';
    Operator operator =
        switch (c) {
          case '|' -> twice ? Operator.AND_THEN : Operator.PIPE;
          case ';' -> twice ? Operator.BREAK : Operator.AND_THEN;
          case '&' -> Operator.AND_THEN;
          default -> Operator.BREAK;
        };
    int end = at + (twice || (c == '|' && peek(1) == '&') ? 2 : 1);
    tokens.add(new Token.Sign(operator, line.substring(at, end)));
    at = end;
    return true;
  }

  /// Takes a redirection with its file, such as `2>&1`, `&> log`, `<<EOF`.
  private boolean redirection() {
    int from = at;
    int sign = at;
    if (line.charAt(sign) == '&' && peek(1) == '>') {
      sign++;
    }
    while (sign < line.length() && Character.isDigit(line.charAt(sign))) {
      sign++;
    }
    if (sign >= line.length() || "<>".indexOf(line.charAt(sign)) < 0) {
      return false;
    }
    at = sign;
    if (isProcessSubstitution(at)) {
      at = from;
      return false;
    }
    while (at < line.length() && "<>|&".indexOf(line.charAt(at)) >= 0 && at - sign < 3) {
      at++;
    }
    target(from, line.substring(sign, at));
    return true;
  }

  private void target(int from, String sign) {
    boolean here = sign.equals("<<");
    boolean indented = here && peek(0) == '-';
    if (indented) {
      at++;
    }
    String whole = line.substring(from, at);
    while (BLANK.indexOf(peek(0)) >= 0) {
      at++;
    }
    int before = tokens.size();
    if (at < line.length() && ENDS_WORD.indexOf(line.charAt(at)) < 0) {
      word();
    } else if (isProcessSubstitution(at)) {
      word();
    }
    Optional<Token.Text> file =
        tokens.size() > before && tokens.removeLast() instanceof Token.Text text
            ? Optional.of(text)
            : Optional.empty();
    if (here) {
      file.ifPresent(text -> heres.add(new Here(text.value(), indented)));
    }
    tokens.add(new Token.Redirection(whole, file));
  }

  private boolean isProcessSubstitution(int from) {
    return from + 1 < line.length()
        && "<>".indexOf(line.charAt(from)) >= 0
        && line.charAt(from + 1) == '(';
  }

  private void word() {
    int from = at;
    StringBuilder value = new StringBuilder();
    if (isProcessSubstitution(at)) {
      whole(value, 2, ')');
    }
    while (!broken && at < line.length() && ENDS_WORD.indexOf(line.charAt(at)) < 0) {
      piece(value);
    }
    if (!broken) {
      tokens.add(new Token.Text(line.substring(from, at), value.toString()));
    }
  }

  private void piece(StringBuilder value) {
    char c = line.charAt(at);
    switch (c) {
      case '\\' -> {
        if (peek(1) != '\n' && at + 1 < line.length()) {
          value.append(peek(1));
        }
        at = Math.min(line.length(), at + 2);
      }
      case '\'' -> {
        int end = line.indexOf('\'', at + 1);
        if (closed(end)) {
          value.append(line, at + 1, end);
          at = end + 1;
        }
      }
      case '"' -> {
        int end = Balanced.end(line, at + 1, '"');
        if (closed(end)) {
          unescaped(value, at + 1, end - 1);
          at = end;
        }
      }
      case '`' -> whole(value, 1, '`');
      case '$' -> {
        if (peek(1) == '(' || peek(1) == '{') {
          whole(value, 2, peek(1) == '(' ? ')' : '}');
        } else {
          value.append(c);
          at++;
        }
      }
      default -> {
        value.append(c);
        at++;
      }
    }
  }

  /// Takes a substitution as it stands.
  private void whole(StringBuilder value, int opener, char closer) {
    int end = Balanced.end(line, at + opener, closer);
    if (closed(end)) {
      value.append(line, at, end);
      at = end;
    }
  }

  private boolean closed(int end) {
    broken = end < 0 || end > line.length();
    return !broken;
  }

  private void unescaped(StringBuilder value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean escapes = c == '\\' && i + 1 < to && "\"\\$`".indexOf(line.charAt(i + 1)) >= 0;
      value.append(escapes ? line.charAt(++i) : c);
    }
  }
}
