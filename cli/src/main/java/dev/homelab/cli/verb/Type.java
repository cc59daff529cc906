package dev.homelab.cli.verb;

import java.util.List;
import java.util.Optional;

/// What a flag or an operand may hold: how it is written, and what it means.
///
/// @param <T> what a verb is handed
public interface Type<T> {
  /// What programs know it by, such as `duration`.
  String name();

  /// What stands for a value in a usage line, such as `DURATION`.
  String placeholder();

  /// What a message says was expected, such as `a whole number of at least 1`.
  String expected();

  /// What a text means; empty if it is none of this type.
  Optional<T> parse(String text);

  /// All texts that there are, if they are few; or else those that mean something by themselves.
  default List<String> words() {
    return List.of();
  }

  /// What it stands for.
  default Meaning meaning() {
    return Meaning.FREE;
  }
}
