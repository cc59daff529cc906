package dev.homelab.cli.verb;

import java.util.Optional;

/// A whole number of at least so many.
record Count(int least) implements Type<Integer> {
  /// More digits may not fit an `int`.
  private static final int MAX_DIGITS = 9;

  @Override
  public String name() {
    return "count";
  }

  @Override
  public String placeholder() {
    return "N";
  }

  @Override
  public String expected() {
    return "a whole number of at least " + least;
  }

  @Override
  public Optional<Integer> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return Optional.empty();
      }
      number = 10 * number + digit - '0';
    }
    return number < least ? Optional.empty() : Optional.of(number);
  }
}
