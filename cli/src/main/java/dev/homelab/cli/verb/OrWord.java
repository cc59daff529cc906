package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A type that has one word more, which stands for none of its values.
record OrWord<T>(String word, Type<T> type) implements Type<Optional<T>> {
  @Override
  public String name() {
    return type.name();
  }

  @Override
  public String placeholder() {
    return word + "|" + type.placeholder();
  }

  @Override
  public String expected() {
    return word + ", or " + type.expected();
  }

  @Override
  public Optional<Optional<T>> parse(String text) {
    Optional<T> value = type.parse(text);
    return text.equals(word) || value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(word);
    words.addAll(type.words());
    return words;
  }

  @Override
  public Meaning meaning() {
    return type.meaning();
  }
}
