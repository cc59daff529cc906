package dev.homelab.cli.verb;

import java.util.List;
import java.util.Optional;

/// Any text, taken as it is.
///
/// @param words some that mean something by themselves
record Text(Meaning meaning, List<String> words) implements Type<String> {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String placeholder() {
    return "TEXT";
  }

  @Override
  public String expected() {
    return "a text";
  }

  @Override
  public Optional<String> parse(String text) {
    return Optional.of(text);
  }
}
