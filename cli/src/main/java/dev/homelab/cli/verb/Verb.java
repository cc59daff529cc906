package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.io.IOException;
import java.util.List;

/// Something that the tool can do.
public interface Verb {
  /// What it is called and what it takes.
  Spec spec();

  /// Whether there is what it needs on this machine. One that is not available is in no list.
  default boolean isAvailable() {
    return true;
  }

  /// Does it.
  ///
  /// @param arguments what followed the verb's path on the command line
  /// @return the exit status, 0 to 255
  /// @throws VerbFailure if it can't be done, with a line that says why
  /// @throws IOException if something it needs can't be read or written
  int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException;
}
