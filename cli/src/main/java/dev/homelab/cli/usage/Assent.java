package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.Locale;

/// Asks a person before what can't be taken back.
final class Assent {
  private Assent() {}

  /// Whether the answer is yes; no is what is taken for granted.
  ///
  /// @param hint what does it without asking
  /// @throws VerbFailure if there is nobody to ask
  static boolean confirms(String question, String hint, Console console)
      throws VerbFailure, IOException {
    if (!console.errIsTerminal()) {
      throw VerbFailure.wrongUse("nobody to ask here; " + hint);
    }
    console.err().print(question + " [y/N] ");
    console.err().flush();
    String answer = console.ask().strip().toLowerCase(Locale.ROOT);
    return answer.equals("y") || answer.equals("yes");
  }
}
