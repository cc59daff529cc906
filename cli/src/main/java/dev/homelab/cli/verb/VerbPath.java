package dev.homelab.cli.verb;

import java.util.List;

/// The words that are typed to run a verb.
public record VerbPath(List<String> words) {
  public VerbPath {
    words = List.copyOf(words);
  }

  /// The path of a text in which the words are joined by one space.
  public static VerbPath of(String text) {
    return new VerbPath(List.of(text.split(" ", -1)));
  }

  /// Whether the arguments start with this path.
  public boolean isPrefixOf(List<String> arguments) {
    return words.size() <= arguments.size() && words.equals(arguments.subList(0, words.size()));
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
