package dev.homelab.cli.settings;

import dev.homelab.cli.toml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of a few words, in any letter case.
///
/// @param <T> what the words stand for
final class WordType<T> extends ValueType<T> {
  private final List<String> words = new ArrayList<>(4);
  private final List<String> synonyms = new ArrayList<>(8);
  private final List<T> values = new ArrayList<>(12);
  private boolean truths;

  /// Adds a word, which is named where another one was given.
  WordType<T> word(String word, T value) {
    words.add(word);
    values.add(words.size() - 1, value);
    return this;
  }

  /// Adds a word that is taken without being named, after all that are.
  WordType<T> synonym(String word, T value) {
    synonyms.add(word);
    values.add(value);
    return this;
  }

  /// Takes `true` and `false` in a file without quotes too.
  WordType<T> truths() {
    truths = true;
    return this;
  }

  @Override
  Reading<T> read(String text) {
    for (int i = 0; i < values.size(); i++) {
      String word = i < words.size() ? words.get(i) : synonyms.get(i - words.size());
      if (word.equalsIgnoreCase(text)) {
        return new Reading.Fit<>(values.get(i));
      }
    }
    return new Reading.Misfit<>(allowed() + Suggestion.of(text, words));
  }

  @Override
  String allowed() {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  @Override
  @Nullable String written(Node node) {
    return truths && node instanceof Node.Truth(boolean truth, int line)
        ? Boolean.toString(truth)
        : super.written(node);
  }

  @Override
  String kind() {
    return truths ? "true or false" : super.kind();
  }

  @Override
  String quoted(String text) {
    return truths ? text : super.quoted(text);
  }
}
