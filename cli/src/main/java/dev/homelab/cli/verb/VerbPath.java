package dev.homelab.cli.verb;

import java.util.List;

/// The words that are typed to run a verb.
///
/// @param text the words, joined by one space: the text is what every start needs, and the words
///     only those who compare them
public record VerbPath(String text) {
  /// Its words.
  public List<String> words() {
    return List.of(text.split(" ", -1));
  }

  /// Whether its first words are these.
  public boolean startsWith(List<String> first) {
    List<String> words = words();
    return first.size() <= words.size() && first.equals(words.subList(0, first.size()));
  }

  @Override
  public String toString() {
    return text;
  }
}
