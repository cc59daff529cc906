package dev.homelab.mining.draft;

import java.util.HashSet;
import java.util.Set;

/// What a shell would put in place of parts of a word.
///
/// @param variables the names of variables
/// @param needsShell whether anything in it is more than text to a shell
record Expansions(Set<String> variables, boolean needsShell) {
  /// What else a shell reads outside of quotes.
  private static final String PATTERNS = "*?[{~!";

  private static final String SPECIAL = "@*#0123456789";

  /// @param raw a word as it was typed
  static Expansions of(String raw) {
    Set<String> variables = new HashSet<>();
    boolean needsShell = false;
    boolean isQuoted = false;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '\'' && !isQuoted) {
        at = Math.max(at, raw.indexOf('\'', at + 1));
      } else if (c == '$' || c == '`') {
        needsShell = true;
        addVariable(raw, at + 1, variables);
      } else if (!isQuoted && isPattern(raw, at)) {
        needsShell = true;
      }
    }
    return new Expansions(variables, needsShell);
  }

  private static boolean isPattern(String raw, int at) {
    char c = raw.charAt(at);
    boolean isHome =
        c == '~' && (at == 0 || raw.charAt(at - 1) == '=' || raw.charAt(at - 1) == ':');
    return c == '~' ? isHome : PATTERNS.indexOf(c) >= 0;
  }

  private static void addVariable(String raw, int from, Set<String> variables) {
    int start = raw.startsWith("{", from) ? from + 1 : from;
    int end = start;
    while (end < raw.length() && isName(raw.charAt(end))) {
      end++;
    }
    if (end > start) {
      variables.add(raw.substring(start, end));
    } else if (start < raw.length() && SPECIAL.indexOf(raw.charAt(start)) >= 0) {
      variables.add(raw.substring(start, start + 1));
    }
  }

  private static boolean isName(char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
