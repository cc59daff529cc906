package dev.homelab.mining.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of the columns of a table, from the statement that made it.
final class Columns {
  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  private final String sql;
  private final List<String> names = new ArrayList<>();
  private int at;

  private Columns(String sql) {
    this.sql = sql;
  }

  /// The names in the order of the columns, in small letters; empty if this is no such statement.
  static List<String> of(String sql) {
    Columns columns = new Columns(sql);
    columns.read();
    return columns.names;
  }

  private void read() {
    while (at < sql.length() && sql.charAt(at) != '(') {
      skip();
    }
    at++;
    while (at < sql.length()) {
      String name = name();
      if (!name.isEmpty() && !CONSTRAINTS.contains(name)) {
        names.add(name);
      }
      if (!toNext()) {
        return;
      }
    }
  }

  /// Goes behind the comma that ends a declaration; false if it was the last.
  private boolean toNext() {
    int depth = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (depth == 0 && (c == ',' || c == ')')) {
        at++;
        return c == ',';
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      skip();
    }
    return false;
  }

  private String name() {
    while (at < sql.length() && (isBlank() || isComment())) {
      skip();
    }
    int from = at;
    if (at < sql.length() && closing(sql.charAt(at)) != 0) {
      skip();
      return sql.substring(from + 1, Math.max(from + 1, at - 1)).toLowerCase(Locale.ROOT);
    }
    while (at < sql.length() && !isBlank() && ",()".indexOf(sql.charAt(at)) < 0) {
      at++;
    }
    return sql.substring(from, at).toLowerCase(Locale.ROOT);
  }

  /// Goes behind one character, or behind what is quoted or a comment.
  private void skip() {
    String end = isComment() ? (sql.startsWith("--", at) ? "\n" : "*/") : quoteEnd();
    int from = at + (isComment() ? 2 : 1);
    int found = end.isEmpty() ? at : sql.indexOf(end, from);
    at = end.isEmpty() ? at + 1 : found < 0 ? sql.length() : found + end.length();
  }

  private String quoteEnd() {
    char closing = closing(sql.charAt(at));
    return closing == 0 ? "" : String.valueOf(closing);
  }

  private static char closing(char c) {
    return switch (c) {
      case '"', '\'', '`' -> c;
      case '[' -> ']';
      default -> 0;
    };
  }

  private boolean isComment() {
    return sql.startsWith("--", at) || sql.startsWith("/*", at);
  }

  private boolean isBlank() {
    return Character.isWhitespace(sql.charAt(at));
  }
}
