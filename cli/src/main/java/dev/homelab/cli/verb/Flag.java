package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.time.Duration;

/// An option of a verb.
///
/// @param <T> what the verb is handed
/// @param name its long name, without the dashes
/// @param type what it takes
/// @param placeholder what stands for its value in a usage line, such as `USER`
/// @param byDefault the value that holds where it is not given; empty if there is none
/// @param summary one line for the help, without the default
/// @param brief its short form with the dash, such as `-v`; empty if there is none
public record Flag<T>(
    String name, Type<T> type, String placeholder, String byDefault, String summary, String brief) {

  /// What makes a verb answer in JSON. [Spec.Builder#json] adds it, with the form of the answer as
  /// its summary.
  public static final Flag<Boolean> JSON = on("json", "the answer as JSON");

  /// Whether the answer is coloured. [Spec.Builder#colored] adds it.
  public static final Flag<String> COLOR =
      of(
          "color",
          Types.choice(Console.AUTO, Console.ALWAYS, Console.NEVER),
          Console.AUTO,
          "coloured: auto is on a terminal, but for NO_COLOR");

  /// One that is given or not, and takes no value: `--name`, which is `--name=true`.
  public static Flag<Boolean> on(String name, String summary) {
    return of(name, Types.TRUTH, "false", summary);
  }

  /// One that takes a time span.
  public static Flag<Duration> duration(String name, String byDefault, String summary) {
    return of(name, Types.DURATION, byDefault, summary);
  }

  /// One that takes a value.
  ///
  /// @param byDefault the value that holds where it is not given; empty if there is none
  public static <T> Flag<T> of(String name, Type<T> type, String byDefault, String summary) {
    return new Flag<>(name, type, type.placeholder(), byDefault, summary, "");
  }

  /// One that takes a text, and has no default.
  ///
  /// @param placeholder what stands for the text in a usage line, such as `USER`
  public static Flag<String> text(String name, String placeholder, String summary) {
    return text(name, Types.TEXT, placeholder, summary);
  }

  /// One that takes a text of a meaning, and has no default.
  ///
  /// @param placeholder what stands for the text in a usage line, such as `FILE`
  public static Flag<String> text(
      String name, Type<String> type, String placeholder, String summary) {
    return new Flag<>(name, type, placeholder, "", summary, "");
  }

  /// The same with a short form. It stands alone: what is glued to it is no other flag.
  ///
  /// @param dashed with the dash, such as `-v`
  public Flag<T> orBrief(String dashed) {
    return new Flag<>(name, type, placeholder, byDefault, summary, dashed);
  }

  /// Whether this is what was typed, without a value.
  boolean isTyped(String word) {
    return word.equals(dashed()) || (!brief.isEmpty() && word.equals(brief));
  }

  /// Whether a value follows it.
  public boolean takesValue() {
    return !(type instanceof Truth);
  }

  /// As it is typed.
  public String dashed() {
    return "--" + name;
  }

  /// As a usage line has it.
  String usage() {
    String either = brief.isEmpty() ? dashed() : brief + "|" + dashed();
    return takesValue() ? either + " " + placeholder : either;
  }

  /// Its line in the help, with its default.
  public String about() {
    boolean told = takesValue() && !byDefault.isEmpty();
    return told ? summary + " (default " + byDefault + ")" : summary;
  }
}
