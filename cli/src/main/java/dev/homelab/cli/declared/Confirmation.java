package dev.homelab.cli.declared;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.Locale;

/// What a person is asked before a verb is run.
///
/// @param verb the verb's name
/// @param question the question
record Confirmation(String verb, String question) {
  /// Right after the verb's words: the answer is yes.
  static final Flag<Boolean> YES = Flag.on("yes", "don't ask; right after the verb's words");

  /// Asks, and goes on with a yes.
  ///
  /// @throws VerbFailure if the answer is another, or if there is nobody to ask
  void require(Console console) throws VerbFailure, IOException {
    require(console, Descriptor.INPUT.isTerminal());
  }

  /// @param isTyping whether somebody can type an answer
  void require(Console console, boolean isTyping) throws VerbFailure, IOException {
    if (!isTyping || !console.errIsTerminal()) {
      throw VerbFailure.wrongUse(
          "nobody to ask here", "'homelab " + verb + " --yes …' runs it unasked");
    }
    console.out().flush();
    console.err().print(Printable.of(question) + " [y/N] ");
    console.err().flush();
    String answer = console.ask().strip().toLowerCase(Locale.ROOT);
    if (!answer.equals("y") && !answer.equals("yes")) {
      throw VerbFailure.failed("not confirmed, so nothing was run");
    }
  }
}
