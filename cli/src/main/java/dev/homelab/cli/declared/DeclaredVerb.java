package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;

/// A verb that runs a program, as the configuration declares it.
///
/// Standard input, output and error are the program's own, and so is the exit status.
final class DeclaredVerb implements Verb {
  private static final String NOT_UTF_8 = "\uFFFD";

  private final VerbTable table;
  private final Tier tier;
  private final Template template;
  private final Caller caller;

  /// @param caller who runs it
  DeclaredVerb(VerbTable table, Tier tier, Caller caller) {
    this.table = table;
    this.tier = tier;
    this.template = new Template(table.run());
    this.caller = caller;
  }

  @Override
  public Spec spec() {
    Spec spec =
        tier == Tier.READ
            ? Spec.read(table.name(), table.summary())
            : Spec.write(table.name(), table.summary());
    Spec named = spec.operands(operands());
    return named.example(named.usage());
  }

  private String operands() {
    StringBuilder text = new StringBuilder();
    int count = Math.max(template.positionals(), table.args().size());
    for (int i = 0; i < count; i++) {
      String name = i < table.args().size() ? table.args().get(i) : "arg" + (i + 1);
      text.append(i == 0 ? "<" : " <").append(name).append('>');
    }
    if (template.isOpen()) {
      text.append(count == 0 ? "[argument…]" : " [argument…]");
    }
    return text.toString();
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    for (String argument : arguments) {
      if (argument.contains(NOT_UTF_8)) {
        throw VerbFailure.wrongUse(
            table.name() + ": an argument is not valid UTF-8, and can't be passed on unchanged");
      }
    }
    List<String> typed =
        !arguments.isEmpty() && arguments.getFirst().equals("--")
            ? arguments.subList(1, arguments.size())
            : arguments;
    List<String> argv;
    try {
      argv = template.fill(typed, spec().usage());
    } catch (VerbFailure e) {
      throw VerbFailure.wrongUse(table.name() + ": " + e.getMessage());
    }
    console.out().flush();
    return start(argv);
  }

  private int start(List<String> argv) throws VerbFailure, InterruptedException {
    try {
      return new Program(argv, caller).run();
    } catch (Program.StartException e) {
      throw new VerbFailure(
          e.failure().exitCode(),
          table.name()
              + " ("
              + table.origin()
              + "): "
              + Quoted.of(argv.getFirst())
              + " "
              + e.failure().reason());
    } catch (VerbFailure e) {
      throw VerbFailure.failed(table.name() + " (" + table.origin() + "): " + e.getMessage());
    }
  }
}
