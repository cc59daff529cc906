package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.io.IOException;

/// Something that the tool can do.
public interface Verb {
  /// What it is called and what it takes. Always the same.
  Spec spec();

  /// Whether it can be run on this machine. It costs a look at the file system, so that only those
  /// who list verbs ask.
  default boolean available() {
    return true;
  }

  /// Does it.
  ///
  /// @param given what followed the verb's path on the command line, as its [Spec] has it
  /// @return the exit status, 0 to 255
  /// @throws VerbFailure if it can't be done, with a line that says why
  /// @throws IOException if something it needs can't be read or written
  int run(Arguments given, Console console) throws VerbFailure, IOException, InterruptedException;
}
