package dev.homelab.cli.declared;

import dev.homelab.cli.config.VerbTable;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Signals;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A verb that runs a program, as the configuration declares it.
///
/// Standard input, output and error are the program's own, and so is the exit status.
final class DeclaredVerb implements Verb {
  private static final String NOT_UTF_8 = "\uFFFD";

  private final VerbTable table;
  private final Tier tier;
  private final Template template;
  private final Signals signals;
  private final String searchPath;

  /// @param searchPath the folders in which a program without a slash is looked for
  DeclaredVerb(VerbTable table, Tier tier, Signals signals, String searchPath) {
    this.table = table;
    this.tier = tier;
    this.template = new Template(table.run());
    this.signals = signals;
    this.searchPath = searchPath;
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
    Process child;
    try {
      ProcessBuilder builder = new ProcessBuilder(argv).inheritIO();
      KeptVariables.restore(builder.environment());
      child = builder.start();
    } catch (IOException e) {
      throw cannotRun(argv.getFirst());
    }
    // Ctrl-C reaches the program as well, and the program decides what comes of it.
    signals.handle(
        number -> {
          if (number != Signals.INTERRUPT) {
            child.destroy();
          }
        });
    return child.waitFor();
  }

  private VerbFailure cannotRun(String program) {
    String where = table.name() + " (" + table.origin() + "): '" + program + "' ";
    return isThere(program)
        ? new VerbFailure(ExitCode.NOT_EXECUTABLE, where + "is there and can't be run")
        : new VerbFailure(
            ExitCode.NOT_FOUND,
            where + (program.contains("/") ? "is not there" : "is not on the PATH"));
  }

  private boolean isThere(String program) {
    if (program.contains("/")) {
      return Files.exists(Path.of(program));
    }
    for (String folder : searchPath.split(":", -1)) {
      if (Files.isRegularFile(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
