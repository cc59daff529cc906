package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import org.jspecify.annotations.Nullable;

/// Yes or no.
final class TruthType extends ValueType<Boolean> {
  @Override
  Reading<Boolean> read(String text) {
    return switch (text) {
      case "true", "1" -> new Reading.Fit<>(true);
      case "false", "0" -> new Reading.Fit<>(false);
      default -> new Reading.Misfit<>(allowed());
    };
  }

  @Override
  String allowed() {
    return "true or false";
  }

  @Override
  @Nullable String written(Node node) {
    return node instanceof Node.Truth(boolean truth, int line) ? Boolean.toString(truth) : null;
  }

  @Override
  String kind() {
    return "true or false";
  }

  @Override
  String quoted(String text) {
    return text;
  }
}
