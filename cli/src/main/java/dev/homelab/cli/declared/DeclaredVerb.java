package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.output.ShellWord;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A verb that runs a program, as the configuration declares it.
///
/// Standard input, output and error are the program's own, and so is the exit status.
final class DeclaredVerb implements Verb {
  private static final String NOT_UTF_8 = "\uFFFD";

  private final VerbTable table;
  private final Template template;
  private final Spec spec;
  private final Caller caller;

  /// @param caller who runs it
  DeclaredVerb(VerbTable table, Tier tier, Caller caller) {
    this.table = table;
    List<Positional> named = Positional.all(table.args());
    this.template = new Template(table.run(), named);
    this.spec = spec(table, tier, named, template);
    this.caller = caller;
  }

  private static Spec spec(VerbTable table, Tier tier, List<Positional> named, Template template) {
    Spec.Builder spec = Spec.running(table.run(), table.name(), tier, table.summary());
    StringBuilder example = new StringBuilder("homelab ").append(table.name());
    if (!table.terms().confirm().isEmpty()) {
      spec.flag(Confirmation.YES);
    }
    int count = Math.max(template.positionals(), named.size());
    for (int i = 0; i < count; i++) {
      Positional positional =
          i < named.size() ? named.get(i) : new Positional("arg" + (i + 1), Optional.empty());
      boolean needed = i < template.needed();
      spec.operand(positional.operand(needed));
      example.append(needed ? " " + ShellWord.of(positional.name().toUpperCase(Locale.ROOT)) : "");
    }
    if (template.isOpen()) {
      spec.operand(Operand.any("argument", "handed to the program"));
    }
    for (int code : table.terms().answers()) {
      spec.answer(code, "an answer");
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
    requireText(given.operands());
    List<String> argv = template.fill(given.operands());
    String question = table.terms().confirm();
    if (!question.isEmpty() && !given.get(Confirmation.YES)) {
      new Confirmation(table.name(), question).require(console);
    }
    console.out().flush();
    return start(argv);
  }

  private static void requireText(List<String> arguments) throws VerbFailure {
    for (String argument : arguments) {
      if (argument.contains(NOT_UTF_8)) {
        throw VerbFailure.wrongUse(
            "an argument is not valid UTF-8, and can't be passed on unchanged");
      }
    }
  }

  @Override
  public boolean available() {
    String needed = table.terms().hostHas();
    return needed.isEmpty() || StartFailure.find(needed, caller.searchPath()).isPresent();
  }

  private void requireHost() throws VerbFailure {
    if (!available()) {
      throw failure(
          ExitCode.NOT_FOUND,
          "is for hosts that have "
              + Quoted.of(table.terms().hostHas())
              + ", which is not on the PATH");
    }
  }

  private VerbFailure failure(int exitCode, String message) {
    return new VerbFailure(exitCode, message, "declared at " + table.origin(), List.of());
  }

  private int start(List<String> argv) throws VerbFailure, InterruptedException {
    try {
      return new Program(argv, table.terms().env(), caller).run();
    } catch (Program.StartException e) {
      throw failure(
          e.failure().exitCode(), Quoted.of(argv.getFirst()) + " " + e.failure().reason());
    } catch (VerbFailure e) {
      throw failure(e.exitCode(), String.valueOf(e.getMessage()));
    }
  }
}
