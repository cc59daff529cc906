package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A list of texts in a file.
final class Texts {
  private Texts() {}

  /// The texts; empty if the value is anything else.
  static Optional<List<String>> of(@Nullable Node value) {
    if (!(value instanceof Node.Array array)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Node element : array.elements()) {
      if (!(element instanceof Node.Text text)) {
        return Optional.empty();
      }
      texts.add(text.text());
    }
    return Optional.of(texts);
  }
}
