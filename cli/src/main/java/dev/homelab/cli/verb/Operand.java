package dev.homelab.cli.verb;

/// An argument of a verb that is known by its place.
///
/// @param <T> what the verb is handed
/// @param name what stands for it in a usage line, such as `host`
/// @param arity how often it may stand there
/// @param byDefault the text that holds where an optional one is not given; empty if there is none
/// @param summary one line for the help
public record Operand<T>(String name, Type<T> type, Arity arity, String byDefault, String summary) {

  /// How often an operand may stand on a command line.
  public enum Arity {
    ONE,
    AT_MOST_ONE,
    ANY
  }

  /// One that a verb can't do without.
  public static Operand<String> required(String name, String summary) {
    return new Operand<>(name, Types.TEXT, Arity.ONE, "", summary);
  }

  /// One that a verb can't do without.
  public static <T> Operand<T> required(String name, Type<T> type, String summary) {
    return new Operand<>(name, type, Arity.ONE, "", summary);
  }

  /// One that may be left out.
  public static Operand<String> optional(String name, String summary) {
    return optional(name, Types.TEXT, summary);
  }

  /// One that may be left out.
  public static <T> Operand<T> optional(String name, Type<T> type, String summary) {
    return new Operand<>(name, type, Arity.AT_MOST_ONE, "", summary);
  }

  /// One that may be left out, and then has a default; empty for none.
  public static Operand<String> optional(String name, String byDefault, String summary) {
    return new Operand<>(name, Types.TEXT, Arity.AT_MOST_ONE, byDefault, summary);
  }

  /// As many as there are. It stands after all others.
  public static Operand<String> any(String name, String summary) {
    return any(name, Types.TEXT, summary);
  }

  /// As many as there are. It stands after all others.
  public static <T> Operand<T> any(String name, Type<T> type, String summary) {
    return new Operand<>(name, type, Arity.ANY, "", summary);
  }

  /// As a usage line has it.
  String usage() {
    return switch (arity) {
      case ONE -> "<" + name + ">";
      case AT_MOST_ONE ->
          byDefault.isEmpty() ? "[" + name + "]" : "[" + name + "=" + byDefault + "]";
      case ANY -> "[" + name + "…]";
    };
  }
}
