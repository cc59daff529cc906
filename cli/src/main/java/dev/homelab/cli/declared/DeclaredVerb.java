package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// A verb that runs a program, as the configuration declares it.
///
/// Standard input, output and error are the program's own, and so is the exit status.
final class DeclaredVerb implements Verb {
  private static final String NOT_UTF_8 = "\uFFFD";

  private final VerbTable table;
  private final Spec spec;
  private final Template template;
  private final Caller caller;

  /// @param caller who runs it
  DeclaredVerb(VerbTable table, Tier tier, Caller caller) {
    this.table = table;
    this.template = new Template(table.run());
    this.spec = spec(table, tier, template);
    this.caller = caller;
  }

  private static Spec spec(VerbTable table, Tier tier, Template template) {
    Spec.Builder spec = Spec.running(table.run(), table.name(), tier, table.summary());
    StringBuilder example = new StringBuilder("homelab ").append(table.name());
    int count = Math.max(template.positionals(), table.args().size());
    for (int i = 0; i < count; i++) {
      String name = i < table.args().size() ? table.args().get(i) : "arg" + (i + 1);
      boolean needed = i < template.positionals();
      spec.operand(needed ? Operand.required(name, name) : Operand.optional(name, name));
      example.append(needed ? " " + Shell.word(name.toUpperCase(Locale.ROOT)) : "");
    }
    if (template.isOpen()) {
      spec.operand(Operand.any("argument", "handed to the program"));
    }
    return spec.example(example.toString()).build();
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    List<String> arguments = given.operands();
    for (String argument : arguments) {
      if (argument.contains(NOT_UTF_8)) {
        throw VerbFailure.wrongUse(
            "an argument is not valid UTF-8, and can't be passed on unchanged");
      }
    }
    List<String> argv = template.fill(arguments, spec.usage());
    console.out().flush();
    return start(argv);
  }

  private int start(List<String> argv) throws VerbFailure, InterruptedException {
    try {
      return new Program(argv, caller).run();
    } catch (Program.StartException e) {
      throw new VerbFailure(
          e.failure().exitCode(),
          Quoted.of(argv.getFirst()) + " " + e.failure().reason(),
          "declared at " + table.origin(),
          List.of());
    } catch (VerbFailure e) {
      throw VerbFailure.failed(String.valueOf(e.getMessage()), "declared at " + table.origin());
    }
  }
}
