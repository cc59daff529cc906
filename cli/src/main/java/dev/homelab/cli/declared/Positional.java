package dev.homelab.cli.declared;

import dev.homelab.cli.verb.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An argument that a declared verb names: `unit`, or `since=1h` where it may be missing.
///
/// @param name what it is called
/// @param byDefault what holds where it is missing; empty if it must be there
record Positional(String name, Optional<String> byDefault) {
  private static final String ABOUT = "handed to the program";

  /// Those of a verb.
  static List<Positional> all(List<String> texts) {
    List<Positional> all = new ArrayList<>(texts.size());
    for (String text : texts) {
      int equals = text.indexOf('=');
      all.add(
          equals < 0
              ? new Positional(text, Optional.empty())
              : new Positional(text.substring(0, equals), Optional.of(text.substring(equals + 1))));
    }
    return all;
  }

  boolean isOptional() {
    return byDefault.isPresent();
  }

  /// As the verb's description has it.
  ///
  /// @param needed whether it must be there
  Operand<String> operand(boolean needed) {
    return needed
        ? Operand.required(name, ABOUT)
        : Operand.optional(name, byDefault.orElse(""), ABOUT);
  }
}
