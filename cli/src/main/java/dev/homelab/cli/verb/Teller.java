package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import java.util.Optional;

/// Tells on standard error why something could not be done: in a line, or as one JSON object where
/// JSON was asked for.
///
/// @param verb the path of the verb that could not do it, if there is one
/// @param json whether it is told as `{code, verb, message, hint}`
/// @param debug whether the place in the code is shown too
record Teller(Console console, Optional<String> verb, boolean json, boolean debug) {

  /// @return the exit status that goes with it
  int tell(VerbFailure failure) {
    String message = String.valueOf(failure.getMessage());
    int exit = tell(failure.exitCode(), message, failure.hint());
    if (!json) {
      failure.below().forEach(line -> console.err().println(line));
    }
    trace(failure);
    return exit;
  }

  /// @return the exit status that goes with it
  int tell(Throwable thrown, String message) {
    int exit = tell(ExitCode.of(thrown), message, "");
    trace(thrown);
    return exit;
  }

  /// @return the same exit status
  int tell(int code, String message, String hint) {
    console.out().flush();
    if (json) {
      console.err().print(document(code, message, hint));
    } else {
      console.err().println(line(message, hint));
    }
    return code;
  }

  private String line(String message, String hint) {
    String text = "homelab: " + (verb.isPresent() ? verb.get() + ": " : "") + message;
    return hint.isEmpty() ? text : text + "; " + hint;
  }

  private String document(int code, String message, String hint) {
    return Json.object(
        top ->
            top.put("code", code)
                .put("verb", verb)
                .put("message", message)
                .put("hint", hint.isEmpty() ? Optional.empty() : Optional.of(hint)));
  }

  private void trace(Throwable thrown) {
    if (debug) {
      thrown.printStackTrace(console.err());
    }
  }
}
