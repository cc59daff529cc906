package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import org.jspecify.annotations.Nullable;

/// A whole number within bounds, both of which it may be.
final class NumberType extends ValueType<Long> {
  private static final int MOST_DIGITS = 18;

  private final long least;
  private final long most;

  NumberType(long least, long most) {
    this.least = least;
    this.most = most;
  }

  @Override
  Reading<Long> read(String text) {
    if (isNumber(text)) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return new Reading.Fit<>(number);
      }
    }
    return new Reading.Misfit<>(allowed());
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  @Override
  String allowed() {
    return "a whole number from " + least + " to " + most;
  }

  @Override
  @Nullable String written(Node node) {
    return node instanceof Node.Whole(long number, int line) ? Long.toString(number) : null;
  }

  @Override
  String kind() {
    return "a whole number";
  }

  @Override
  String quoted(String text) {
    return text;
  }
}
