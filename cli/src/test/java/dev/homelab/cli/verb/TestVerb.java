package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.io.IOException;
import java.util.List;

/// A verb that does what a test says.
public record TestVerb(Spec spec, Action action) implements Verb {
  /// What it does.
  @FunctionalInterface
  public interface Action {
    int run(List<String> operands, Console console)
        throws VerbFailure, IOException, InterruptedException;
  }

  /// A verb that is recorded and succeeds.
  public static TestVerb named(String path) {
    return doing(path, (operands, console) -> ExitCode.DONE);
  }

  /// A verb that is recorded, and takes any operands and no flags.
  public static TestVerb doing(String path, Action action) {
    Spec spec = Spec.read(path, "about " + path).operand(Operand.any("operand", "any")).build();
    return new TestVerb(spec, action);
  }

  /// A verb that is recorded, and takes whatever follows its words.
  public static TestVerb declared(String path, Action action) {
    Spec spec =
        Spec.running(List.of("program"), path, Tier.READ, "about " + path)
            .operand(Operand.any("argument", "any"))
            .build();
    return new TestVerb(spec, action);
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    return action.run(given.operands(), console);
  }
}
