package dev.homelab.cli.verb;

import dev.homelab.cli.output.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A verb's arguments, held against what it takes: every value that was given is of its type, and
/// there are as many operands as the verb has.
public final class Arguments {
  private static final String END_OF_FLAGS = "--";

  private final Spec spec;

  /// The text that was given for a flag, by the flag's name; the last one if there were several.
  private final Map<String, String> texts = new HashMap<>();

  private final List<String> operands = new ArrayList<>();

  private Arguments(Spec spec) {
    this.spec = spec;
  }

  /// Reads arguments. Flags may stand anywhere before `--`, as `--name value` or `--name=value`; of
  /// a declared verb, before all else only: what follows is its program's.
  ///
  /// @throws VerbFailure naming what is wrong and what would be right
  public static Arguments parse(Spec spec, List<String> arguments) throws VerbFailure {
    Arguments given = new Arguments(spec);
    given.read(arguments);
    given.check();
    return given;
  }

  private void read(List<String> arguments) throws VerbFailure {
    int i = 0;
    while (i < arguments.size() && !endsFlags(arguments.get(i))) {
      i = isFlag(arguments.get(i)) ? readFlag(arguments, i) : readOperand(arguments, i);
    }
    boolean dashes = i < arguments.size() && arguments.get(i).equals(END_OF_FLAGS);
    operands.addAll(arguments.subList(dashes ? i + 1 : i, arguments.size()));
  }

  private boolean endsFlags(String word) {
    return word.equals(END_OF_FLAGS) || (spec.declared() && flagOf(word) == null);
  }

  /// A lone dash and a negative number are operands, unless the verb has a flag such as `-4`.
  private boolean isFlag(String word) {
    return word.length() > 1
        && word.charAt(0) == '-'
        && (!(word.charAt(1) >= '0' && word.charAt(1) <= '9') || flagOf(word) != null);
  }

  private int readOperand(List<String> arguments, int at) {
    operands.add(arguments.get(at));
    return at + 1;
  }

  /// @return where the next argument stands
  private int readFlag(List<String> arguments, int at) throws VerbFailure {
    String word = arguments.get(at);
    Flag<?> flag = flagOf(word);
    if (flag == null) {
      throw unknown(nameIn(word));
    }
    int equals = word.indexOf('=');
    if (equals >= 0) {
      texts.put(flag.name(), word.substring(equals + 1));
    } else if (!flag.takesValue()) {
      texts.put(flag.name(), "true");
    } else if (at + 1 < arguments.size() && !arguments.get(at + 1).startsWith("--")) {
      texts.put(flag.name(), arguments.get(at + 1));
      return at + 2;
    } else {
      throw VerbFailure.wrongUse(flag.dashed() + " needs a value", flag.usage());
    }
    return at + 1;
  }

  private @Nullable Flag<?> flagOf(String word) {
    String name = nameIn(word);
    for (Flag<?> flag : spec.flags()) {
      if (flag.isTyped(name)) {
        return flag;
      }
    }
    return null;
  }

  private static String nameIn(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }

  private void check() throws VerbFailure {
    for (Flag<?> flag : spec.flags()) {
      String text = texts.get(flag.name());
      if (text != null && flag.type().parse(text).isEmpty()) {
        throw bad(flag, flag.type().expected());
      }
    }
    int most = 0;
    for (Operand<?> operand : spec.operands()) {
      checkOperand(operand, most);
      most = operand.arity() == Operand.Arity.ANY ? Integer.MAX_VALUE : most + 1;
    }
    if (operands.size() > most) {
      throw tooMany(operands.get(most));
    }
  }

  private void checkOperand(Operand<?> operand, int at) throws VerbFailure {
    if (at < operands.size()) {
      if (operand.type().parse(operands.get(at)).isEmpty()) {
        throw bad(operand, operand.type().expected());
      }
    } else if (operand.arity() == Operand.Arity.ONE) {
      throw VerbFailure.wrongUse(
          "needs " + operand.usage() + " (" + operand.summary() + ")", "usage: " + spec.usage());
    }
  }

  private VerbFailure tooMany(String first) {
    return VerbFailure.wrongUse(
        (spec.operands().isEmpty() ? "takes no operand, and was given " : "was given too much: ")
            + Quoted.address(first),
        "usage: " + spec.usage());
  }

  /// The value of a flag that has a default.
  public <T> T get(Flag<T> flag) {
    Optional<T> value = find(flag);
    return value.isPresent() ? value.get() : flag.type().parse(flag.byDefault()).orElseThrow();
  }

  /// The value of a flag that was given.
  public <T> Optional<T> find(Flag<T> flag) {
    String text = texts.get(flag.name());
    return text == null ? Optional.empty() : flag.type().parse(text);
  }

  /// The text of a flag as it was typed, or of its default.
  public String text(Flag<?> flag) {
    return texts.getOrDefault(flag.name(), flag.byDefault());
  }

  /// The value of an operand that is always there.
  public <T> T get(Operand<T> operand) {
    return find(operand).orElseThrow();
  }

  /// The value of an operand, or its default; empty if there is neither.
  public <T> Optional<T> find(Operand<T> operand) {
    int at = place(operand);
    String text = at < operands.size() ? operands.get(at) : operand.byDefault();
    return at >= operands.size() && text.isEmpty() ? Optional.empty() : operand.type().parse(text);
  }

  /// All operands as they were typed.
  public List<String> operands() {
    return List.copyOf(operands);
  }

  /// A refusal of a flag's value.
  ///
  /// @param expected what would be right
  public VerbFailure bad(Flag<?> flag, String expected) {
    return VerbFailure.wrongUse(
        flag.dashed() + " " + Quoted.of(text(flag)) + ": expected " + expected);
  }

  /// A refusal of an operand.
  ///
  /// @param expected what would be right
  public VerbFailure bad(Operand<?> operand, String expected) {
    int at = place(operand);
    String text = at < operands.size() ? operands.get(at) : operand.byDefault();
    return VerbFailure.wrongUse(
        operand.name() + " " + Quoted.address(text) + ": expected " + expected);
  }

  /// The place of an operand, by its name: to compare records makes classes in each process, some
  /// ten milliseconds of a verb.
  private int place(Operand<?> operand) {
    List<Operand<?>> all = spec.operands();
    int at = 0;
    while (!all.get(at).name().equals(operand.name())) {
      at++;
    }
    return at;
  }

  private VerbFailure unknown(String name) {
    List<String> names = spec.flags().stream().map(Flag::dashed).toList();
    Optional<String> near = Nearest.of(name, names).stream().findFirst();
    String hint = names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names);
    return VerbFailure.wrongUse(
        "unknown flag " + Quoted.of(name),
        near.map(right -> "did you mean " + right + "?").orElse(hint));
  }
}
