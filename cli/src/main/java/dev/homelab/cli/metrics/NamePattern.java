package dev.homelab.cli.metrics;

import dev.homelab.cli.query.Glob;
import dev.homelab.prometheus.GoString;
import java.util.Optional;
import java.util.function.Predicate;

/// Which names of metrics are meant: `*` stands for any text; without one all that hold the text.
record NamePattern(String text) {
  private String glob() {
    return text.contains("*") ? text : "*" + text + "*";
  }

  /// A selector of their series, so that the server leaves the others out; none for all.
  Optional<String> selector() {
    if (text.replace("*", "").isEmpty()) {
      return Optional.empty();
    }
    StringBuilder regex = new StringBuilder();
    glob().codePoints().forEach(c -> append(regex, c));
    return Optional.of("{__name__=~" + GoString.quote(regex.toString()) + "}");
  }

  /// In RE2 a backslash in front of punctuation makes it stand for itself.
  private static void append(StringBuilder regex, int c) {
    if (c == '*') {
      regex.append(".*");
      return;
    }
    if (c < 128 && !Character.isLetterOrDigit(c) && c != '_' && c > ' ') {
      regex.append('\\');
    }
    regex.appendCodePoint(c);
  }

  /// Tells whether a name is meant, whatever the server made of the selector.
  Predicate<String> test() {
    return Glob.of(glob());
  }
}
