package dev.homelab.mining.history;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Whether a command goes on after its lines so far: a quote is open, a here-document has not
/// ended, or a line ends with a backslash. It is told one line after the other, and looks at each
/// character once.
///
/// It knows nothing else of the language: a loop over several lines is not seen.
final class OpenText {
  private final Deque<String> documents = new ArrayDeque<>();
  private char quote;
  private boolean continued;

  /// Whether the command goes on after this line too.
  boolean after(String line) {
    String document = documents.peek();
    if (quote == 0 && document != null) {
      if (line.stripLeading().equals(document)) {
        documents.remove();
      }
      continued = false;
    } else {
      scan(line);
    }
    return isOpen();
  }

  /// Whether it is a here-document that has not ended.
  boolean inDocument() {
    return !documents.isEmpty();
  }

  private boolean isOpen() {
    return quote != 0 || continued || !documents.isEmpty();
  }

  private void scan(String line) {
    continued = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && quote != '\'') {
        continued = i + 1 == line.length();
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '#' && (i == 0 || isBlank(line.charAt(i - 1)))) {
        return;
      } else if (c == '<' && line.startsWith("<<", i)) {
        i = afterRedirection(line, i);
      }
    }
  }

  /// Takes down the word that ends a here-document; returns the place of the last character read.
  private int afterRedirection(String line, int at) {
    if (line.startsWith("<<<", at)) {
      return at + 2;
    }
    int from = at + 2;
    if (from < line.length() && line.charAt(from) == '-') {
      from++;
    }
    while (from < line.length() && isBlank(line.charAt(from))) {
      from++;
    }
    String word = word(line, from);
    if (word != null) {
      documents.add(word);
    }
    return word == null ? at + 1 : endOfWord(line, from) - 1;
  }

  /// Only a word that looks like one: `1 << 3` begins no document.
  private static @Nullable String word(String line, int from) {
    StringBuilder word = new StringBuilder();
    for (int i = from; i < endOfWord(line, from); i++) {
      char c = line.charAt(i);
      if (c != '\'' && c != '"' && c != '\\') {
        word.append(c);
      }
    }
    boolean named =
        !word.isEmpty() && (Character.isLetter(word.charAt(0)) || word.charAt(0) == '_');
    return named ? word.toString() : null;
  }

  private static int endOfWord(String line, int from) {
    int at = from;
    while (at < line.length() && isOfWord(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "_-.!'\"\\".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
