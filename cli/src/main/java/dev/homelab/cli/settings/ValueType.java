package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import dev.homelab.http.Redacted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a setting takes, and how its text is read. Every start makes one of each: they are plain
/// classes, and what only a fault needs is worked out when there is one.
///
/// @param <T> what its values are
public abstract sealed class ValueType<T>
    permits DialType, FileType, NumberType, TruthType, ResolverType, TextType, UrlType, WordType {

  /// The value that a text stands for. Asks nothing but the text.
  abstract Reading<T> read(String text);

  /// What it takes, as it follows on "expected".
  abstract String allowed();

  /// What is wrong with a value that only the machine can tell, such as a file that is not there;
  /// empty if nothing is.
  ///
  /// @param account whose files are believed
  Optional<String> trouble(T value, Account account) {
    return Optional.empty();
  }

  /// The text of a value in a file; null if it is of the wrong kind.
  @Nullable String written(Node node) {
    return node instanceof Node.Text(String text, int line) ? text : null;
  }

  /// The kind of value that stands in a file.
  String kind() {
    return "a text in quotes";
  }

  /// A text as it stands in a file.
  String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// A text as it may be printed.
  String shown(String text) {
    return Redacted.address(text);
  }
}
