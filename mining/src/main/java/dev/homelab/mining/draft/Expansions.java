package dev.homelab.mining.draft;

import java.util.HashSet;
import java.util.Set;

/// What a shell would put in place of parts of a word.
///
/// @param variables the names of variables
/// @param substitutes whether the output of a command, or a sum, stands in it
/// @param matches whether it is a pattern of file names, or of several words
/// @param isHome whether it begins, or a part of it, with somebody's home
record Expansions(Set<String> variables, boolean substitutes, boolean matches, boolean isHome) {
  /// What else a shell reads outside of quotes.
  private static final String PATTERNS = "*?[{!";

  private static final String SPECIAL = "@*#0123456789";

  /// @param raw a word as it was typed
  static Expansions of(String raw) {
    Set<String> variables = new HashSet<>();
    boolean substitutes = false;
    boolean matches = false;
    boolean isHome = false;
    boolean isQuoted = false;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '\'' && !isQuoted) {
        at = Math.max(at, raw.indexOf('\'', at + 1));
      } else if (c == '`' || raw.startsWith("$(", at) || raw.startsWith("$'", at)) {
        substitutes = true;
      } else if (c == '$') {
        substitutes |= at + 1 < raw.length() && "$?!-".indexOf(raw.charAt(at + 1)) >= 0;
        addVariable(raw, at + 1, variables);
      } else if (!isQuoted) {
        matches |= PATTERNS.indexOf(c) >= 0 || raw.startsWith("<(", at) || raw.startsWith(">(", at);
        isHome |= c == '~' && isPartBegin(raw, at);
      }
    }
    return new Expansions(Set.copyOf(variables), substitutes, matches, isHome);
  }

  private static boolean isPartBegin(String raw, int at) {
    return at == 0 || raw.charAt(at - 1) == '=' || raw.charAt(at - 1) == ':';
  }

  /// Whether anything in it is more than text to a shell.
  boolean needsShell() {
    return substitutes || matches || isHome || !variables.isEmpty();
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
