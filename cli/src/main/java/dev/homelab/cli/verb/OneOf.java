package dev.homelab.cli.verb;

import java.util.List;
import java.util.Optional;

/// One of a few words.
record OneOf(List<String> words) implements Type<String> {
  @Override
  public String name() {
    return "choice";
  }

  @Override
  public String placeholder() {
    return String.join("|", words);
  }

  @Override
  public String expected() {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  @Override
  public Optional<String> parse(String text) {
    return words.contains(text) ? Optional.of(text) : Optional.empty();
  }
}
