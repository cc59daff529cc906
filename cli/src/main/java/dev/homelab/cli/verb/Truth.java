package dev.homelab.cli.verb;

import java.util.List;
import java.util.Optional;

/// Whether something holds.
record Truth() implements Type<Boolean> {
  @Override
  public String name() {
    return "boolean";
  }

  @Override
  public String placeholder() {
    return "true|false";
  }

  @Override
  public String expected() {
    return "true or false, or nothing, which is true";
  }

  @Override
  public Optional<Boolean> parse(String text) {
    if (text.equals("true")) {
      return Optional.of(true);
    }
    return text.equals("false") ? Optional.of(false) : Optional.empty();
  }

  @Override
  public List<String> words() {
    return List.of("true", "false");
  }
}
