package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a command line, as a POSIX shell would part them, and without anything else that a
/// shell does: no variable, pattern, pipe or comment is looked for.
///
/// Words stand between blanks. All between single quotes is text; between double quotes all but a
/// backslash before a double quote or a backslash; elsewhere a backslash takes the character behind
/// it.
final class CommandWords {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;
  private int at;

  private CommandWords(String line) {
    this.line = line;
  }

  /// The words; empty if a quote is not closed, or nothing stands behind a backslash.
  static Optional<List<String>> of(String line) {
    CommandWords split = new CommandWords(line);
    while (split.at < line.length()) {
      if (!split.take(line.charAt(split.at++))) {
        return Optional.empty();
      }
    }
    split.end();
    return Optional.of(split.words);
  }

  /// @return whether what it begins has an end
  private boolean take(char c) {
    if (c == ' ' || c == '\t' || c == '\n') {
      end();
      return true;
    }
    begun = true;
    if (c == '\'' || c == '"') {
      return takeQuoted(c);
    }
    if (c == '\\') {
      return takeNext();
    }
    word.append(c);
    return true;
  }

  private boolean takeNext() {
    if (at >= line.length()) {
      return false;
    }
    word.append(line.charAt(at++));
    return true;
  }

  private boolean takeQuoted(char quote) {
    while (at < line.length()) {
      char c = line.charAt(at++);
      if (c == quote) {
        return true;
      }
      boolean escapes = quote == '"' && c == '\\' && at < line.length();
      boolean escaped = escapes && (line.charAt(at) == '"' || line.charAt(at) == '\\');
      word.append(escaped ? line.charAt(at++) : c);
    }
    return false;
  }

  private void end() {
    if (begun) {
      words.add(word.toString());
      word.setLength(0);
      begun = false;
    }
  }
}
