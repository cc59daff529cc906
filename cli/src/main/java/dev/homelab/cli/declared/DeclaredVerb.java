package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.verb.ExitCode;
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
  private final List<Positional> named;
  private final Template template;
  private final Caller caller;

  /// @param caller who runs it
  DeclaredVerb(VerbTable table, Tier tier, Caller caller) {
    this.table = table;
    this.tier = tier;
    this.named = Positional.all(table.args());
    this.template = new Template(table.run(), named);
    this.caller = caller;
  }

  @Override
  public Spec spec() {
    Spec spec =
        tier == Tier.READ
            ? Spec.read(table.name(), table.summary())
            : Spec.write(table.name(), table.summary());
    if (!table.terms().confirm().isEmpty()) {
      spec.flag("yes", "don't ask; right after the verb's words");
    }
    spec.operands(operands());
    return spec.example(spec.usage());
  }

  private String operands() {
    StringBuilder text = new StringBuilder();
    int count = Math.max(template.positionals(), named.size());
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(i < named.size() ? named.get(i).shown() : "<arg" + (i + 1) + ">");
    }
    if (template.isOpen()) {
      text.append(count == 0 ? "[argument…]" : " [argument…]");
    }
    return text.toString();
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    requireHost();
    requireText(arguments);
    boolean asks = !table.terms().confirm().isEmpty();
    boolean confirmed = asks && startsWith(arguments, Confirmation.YES);
    List<String> behindYes = confirmed ? arguments.subList(1, arguments.size()) : arguments;
    List<String> typed =
        startsWith(behindYes, "--") ? behindYes.subList(1, behindYes.size()) : behindYes;
    List<String> argv = argv(typed);
    if (asks && !confirmed) {
      new Confirmation(table.name(), table.terms().confirm()).require(console);
    }
    console.out().flush();
    return start(argv);
  }

  private static boolean startsWith(List<String> arguments, String word) {
    return !arguments.isEmpty() && arguments.getFirst().equals(word);
  }

  private void requireText(List<String> arguments) throws VerbFailure {
    for (String argument : arguments) {
      if (argument.contains(NOT_UTF_8)) {
        throw VerbFailure.wrongUse(
            table.name() + ": an argument is not valid UTF-8, and can't be passed on unchanged");
      }
    }
  }

  private List<String> argv(List<String> typed) throws VerbFailure {
    try {
      return template.fill(typed, spec().usage());
    } catch (VerbFailure e) {
      throw VerbFailure.wrongUse(table.name() + ": " + e.getMessage());
    }
  }

  @Override
  public boolean isAvailable() {
    String needed = table.terms().hostHas();
    return needed.isEmpty() || StartFailure.find(needed, caller.searchPath()).isPresent();
  }

  private void requireHost() throws VerbFailure {
    if (!isAvailable()) {
      throw new VerbFailure(
          ExitCode.NOT_FOUND,
          table.name()
              + " ("
              + table.origin()
              + "): is for hosts that have "
              + Quoted.of(table.terms().hostHas())
              + ", which is not on the PATH");
    }
  }

  private int start(List<String> argv) throws VerbFailure, InterruptedException {
    try {
      return new Program(argv, table.terms().env(), caller).run();
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
