package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
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
  /// Behind the verb's words, where it asks first: the answer is yes.
  private static final Flag<Boolean> YES = Flag.on("yes", "don't ask");

  private static final String NOT_UTF_8 = "\uFFFD";

  private final VerbTable table;
  private final Spec spec;
  private final Template template;
  private final Caller caller;

  /// @param caller who runs it
  DeclaredVerb(VerbTable table, Tier tier, Caller caller) {
    this.table = table;
    List<Positional> named = Positional.all(table.args());
    this.template = new Template(table.run(), named);
    this.spec = spec(table, named, tier, template);
    this.caller = caller;
  }

  private static Spec spec(VerbTable table, List<Positional> named, Tier tier, Template template) {
    Spec.Builder spec = Spec.running(table.run(), table.name(), tier, table.summary());
    StringBuilder example = new StringBuilder("homelab ").append(table.name());
    if (!table.terms().confirm().isEmpty()) {
      spec.flag(YES);
    }
    for (int code : table.terms().answers()) {
      spec.answer(code, "an answer of the program's, and no failure");
    }
    int count = Math.max(template.positionals(), named.size());
    for (int i = 0; i < count; i++) {
      Positional one = i < named.size() ? named.get(i) : Positional.unnamed(i);
      boolean needed = i < template.positionals() && !one.isOptional();
      spec.operand(one.operand(needed));
      example.append(needed ? " " + Shell.word(one.name().toUpperCase(Locale.ROOT)) : "");
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
    requireHost();
    List<String> arguments = given.operands();
    for (String argument : arguments) {
      if (argument.contains(NOT_UTF_8)) {
        throw VerbFailure.wrongUse(
            "an argument is not valid UTF-8, and can't be passed on unchanged");
      }
    }
    List<String> argv = template.fill(arguments, spec.usage());
    if (!table.terms().confirm().isEmpty() && !given.get(YES)) {
      new Confirmation(table.name(), table.terms().confirm()).require(console);
    }
    console.out().flush();
    return start(argv);
  }

  @Override
  public boolean available() {
    String needed = table.terms().hostHas();
    return needed.isEmpty() || StartFailure.find(needed, caller.searchPath()).isPresent();
  }

  private void requireHost() throws VerbFailure {
    if (!available()) {
      throw new VerbFailure(
          ExitCode.NOT_FOUND,
          "is for hosts that have "
              + Quoted.of(table.terms().hostHas())
              + ", which is not on the PATH",
          "declared at " + table.origin(),
          List.of());
    }
  }

  private int start(List<String> argv) throws VerbFailure, InterruptedException {
    try {
      return new Program(argv, table.terms().env(), caller).run();
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
