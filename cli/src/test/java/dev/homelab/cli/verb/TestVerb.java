package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.io.IOException;
import java.util.List;

/// A verb that does what a test says.
public record TestVerb(Spec spec, Action action) implements Verb {
  /// What it does.
  @FunctionalInterface
  public interface Action {
    int run(List<String> arguments, Console console)
        throws VerbFailure, IOException, InterruptedException;
  }

  /// A verb that is recorded and succeeds.
  public static TestVerb named(String path) {
    return doing(path, (arguments, console) -> ExitCode.DONE);
  }

  /// A verb that is recorded.
  public static TestVerb doing(String path, Action action) {
    return new TestVerb(Spec.read(path, "about " + path), action);
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    return action.run(arguments, console);
  }
}
