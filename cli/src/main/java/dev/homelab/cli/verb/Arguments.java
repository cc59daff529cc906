package dev.homelab.cli.verb;

import dev.homelab.cli.output.Quoted;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// A verb's arguments, held against what it takes.
public final class Arguments {
  private final Spec spec;
  private final CommandLine line;

  private Arguments(Spec spec, CommandLine line) {
    this.spec = spec;
    this.line = line;
  }

  /// Reads arguments. Flags may stand anywhere, as `--name value` or `--name=value`, until `--`.
  ///
  /// @throws VerbFailure naming the flag that is wrong and what would be right
  public static Arguments parse(Spec spec, List<String> arguments) throws VerbFailure {
    if (arguments.isEmpty()) {
      return new Arguments(spec, CommandLine.builder().get());
    }
    Options options = new Options();
    for (Flag flag : spec.flags()) {
      options.addOption(Option.builder().longOpt(flag.name()).hasArg(flag.takesValue()).get());
    }
    DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
    try {
      return new Arguments(spec, parser.parse(options, arguments.toArray(String[]::new)));
    } catch (UnrecognizedOptionException e) {
      throw unknownFlag(spec, e.getOption());
    } catch (MissingArgumentException e) {
      throw missingValue(spec, e.getOption().getLongOpt());
    } catch (ParseException e) {
      throw VerbFailure.wrongUse(spec.path() + ": can't be understood; usage: " + spec.usage());
    }
  }

  /// Whether a switch was given. The library's own look starts the first stream of a process, which
  /// a verb without flags need not pay.
  public boolean has(String flag) {
    return line.getOptions().length > 0 && line.hasOption(flag);
  }

  /// The value of an option, the last one if it was given twice.
  public Optional<String> value(String flag) {
    String[] values = has(flag) ? line.getOptionValues(flag) : null;
    return values == null ? Optional.empty() : Optional.of(values[values.length - 1]);
  }

  /// The operands.
  public List<String> operands() {
    return line.getArgList();
  }

  /// Refuses operands.
  public Arguments noOperands() throws VerbFailure {
    if (!operands().isEmpty()) {
      throw VerbFailure.wrongUse(
          spec.path() + ": takes no operand, but was given " + Quoted.of(operands().getFirst()));
    }
    return this;
  }

  /// The only operand.
  public String operand(String what) throws VerbFailure {
    if (operands().size() != 1) {
      throw VerbFailure.wrongUse(
          spec.path()
              + ": needs "
              + what
              + " and was given "
              + operands().size()
              + " operands; usage: "
              + spec.usage());
    }
    return operands().getFirst();
  }

  /// A whole number of at least 1, or its default.
  public int count(String flag, int byDefault) throws VerbFailure {
    Optional<String> text = value(flag);
    if (text.isEmpty()) {
      return byDefault;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw bad(flag, text.get(), "a whole number of at least 1");
  }

  /// A refusal of a flag's value.
  public VerbFailure bad(String flag, String value, String expected) {
    return VerbFailure.wrongUse(
        spec.path() + ": --" + flag + " " + Quoted.of(value) + ": expected " + expected);
  }

  private static VerbFailure unknownFlag(Spec spec, String option) {
    StringBuilder text = new StringBuilder().append(spec.path()).append(": unknown flag ");
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    text.append(Quoted.of(name));
    List<String> names = spec.flags().stream().map(flag -> "--" + flag.name()).toList();
    Optional<String> near = Nearest.of(name, names).stream().findFirst();
    if (near.isPresent()) {
      text.append("; did you mean ").append(near.get()).append('?');
    } else if (names.isEmpty()) {
      text.append("; it takes none");
    } else {
      text.append("; it takes ").append(String.join(", ", names));
    }
    return VerbFailure.wrongUse(text.toString());
  }

  private static VerbFailure missingValue(Spec spec, String name) {
    String value =
        spec.flags().stream()
            .filter(flag -> flag.name().equals(name))
            .map(Flag::value)
            .findFirst()
            .orElse("VALUE");
    return VerbFailure.wrongUse(
        spec.path() + ": --" + name + " needs a value: --" + name + " " + value);
  }
}
