package dev.homelab.loki;

import java.util.Optional;

/// Where in a LogQL query for lines its selector stands: the first braces outside of strings and
/// comments.
///
/// @param from of its opening brace
/// @param to of its closing brace
record SelectorPart(String query, int from, int to) {
  /// Empty if there is none.
  static Optional<SelectorPart> of(String query) {
    int from = find('{', query, 0);
    int to = from < 0 ? -1 : find('}', query, from + 1);
    return to < 0 ? Optional.empty() : Optional.of(new SelectorPart(query, from, to));
  }

  /// Whether a query is one for lines: nothing but blanks, comments and parentheses stand in front
  /// of its selector. One without anything to ask for numbers with is told as that, too.
  static boolean comesFirst(String query) {
    int i = 0;
    while (i >= 0 && i < query.length() && isPassedOver(query.charAt(i))) {
      i = after(query, i);
    }
    return i < 0 || i >= query.length() || query.charAt(i) == '{';
  }

  private static boolean isPassedOver(char c) {
    return c == '(' || c == '#' || Character.isWhitespace(c);
  }

  /// The selector, braces included.
  String text() {
    return query.substring(from, to + 1);
  }

  /// The query with more matchers at the end of its selector.
  ///
  /// @param matchers each with a comma in front of it
  String with(String matchers) {
    String until = query.substring(0, to).stripTrailing();
    boolean hasComma = until.endsWith(",");
    return (hasComma ? until.substring(0, until.length() - 1) : until)
        + matchers
        + query.substring(to);
  }

  private static int find(char wanted, String query, int start) {
    int i = start;
    while (i >= 0 && i < query.length() && query.charAt(i) != wanted) {
      i = after(query, i);
    }
    return i >= 0 && i < query.length() ? i : -1;
  }

  /// The position behind a character, or behind the string or the comment that it begins; -1 if
  /// that has no end.
  private static int after(String query, int i) {
    return switch (query.charAt(i)) {
      case '"' -> afterQuoted(query, i + 1);
      case '`' -> behind(query.indexOf('`', i + 1));
      case '#' -> behind(query.indexOf('\n', i));
      default -> i + 1;
    };
  }

  private static int afterQuoted(String query, int start) {
    int i = start;
    while (i < query.length() && query.charAt(i) != '"') {
      i += query.charAt(i) == '\\' ? 2 : 1;
    }
    return i < query.length() ? i + 1 : -1;
  }

  private static int behind(int i) {
    return i < 0 ? -1 : i + 1;
  }
}
