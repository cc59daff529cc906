package dev.homelab.cli.settings;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.Reading.Misfit;
import java.util.Optional;

/// What is wrong with a setting's text, what would be right, and what comes of it.
final class Misfits {
  /// What comes of one outside of `[usage]`.
  static final String FAILS = ", so what needs it fails";

  private static final int LONGEST = 100;

  private Misfits() {}

  /// What the text itself tells; empty if it fits.
  static <T> Optional<Problem> of(Key<T> key, Value value) {
    return key.type().read(value.text()) instanceof Misfit<T>(String expected)
        ? Optional.of(problem(key, value, "expected " + expected, consequence(key)))
        : Optional.empty();
  }

  /// What is wrong with a text; empty if nothing is. A `switch` over types would make a class in
  /// each process whose settings come from variables: 10 ms of every verb.
  static <T> Optional<String> trouble(ValueType<T> type, String text, Account account) {
    Reading<T> reading = type.read(text);
    if (reading instanceof Misfit<T>(String expected)) {
      return Optional.of("expected " + expected);
    }
    return reading instanceof Reading.Fit<T>(T fit) ? type.trouble(fit, account) : Optional.empty();
  }

  /// @param consequence what comes of it, as the end of the message
  static Problem problem(Key<?> key, Value value, String why, String consequence) {
    String message = message(key, value, why) + consequence;
    return new Problem(value.origin(), message, false);
  }

  /// One as the verb tells it that needs the setting.
  static String line(Key<?> key, Value value, String expected) {
    return message(key, value, "expected " + expected);
  }

  private static String message(Key<?> key, Value value, String why) {
    return key.label() + " " + quoted(key.type().shown(value.text())) + ": " + why;
  }

  /// What comes of one that is in force.
  static String consequence(Key<?> key) {
    return key.decidesRecording() ? ", so nothing is recorded" : FAILS;
  }

  /// A value that was given, in a length that fits a message.
  static String quoted(String text) {
    return Quoted.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
  }
}
