package dev.homelab.cli.records;

import dev.homelab.cli.verb.Exit;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The one place that says which uses have failed. Of a verb that is declared no longer nothing is
/// known but its records.
public final class Outcomes {
  private static final int INTERRUPTED = ExitCode.SIGNAL + 2;
  private static final int TERMINATED = ExitCode.SIGNAL + 15;

  private final Set<String> builtIn = new HashSet<>();
  private final Map<String, Set<Integer>> answers = new HashMap<>();

  /// @param registry the verbs that there are
  public Outcomes(Registry registry) {
    for (Verb verb : registry.verbs()) {
      Spec spec = verb.spec();
      String path = spec.path().text();
      if (!spec.declared()) {
        builtIn.add(path);
      }
      for (Exit exit : spec.exits()) {
        if (exit.answer()) {
          answers.computeIfAbsent(path, name -> new HashSet<>()).add(exit.code());
        }
      }
    }
  }

  /// What a use came to.
  ///
  /// @param exit the exit status, or [Cell#UNREADABLE]
  public Outcome of(String verb, int exit) {
    if (exit == ExitCode.DONE) {
      return Outcome.DONE;
    }
    if (answers.getOrDefault(verb, Set.of()).contains(exit)) {
      return Outcome.ANSWERED;
    }
    return switch (exit) {
      case Cell.UNREADABLE -> Outcome.UNREADABLE;
      case INTERRUPTED, ExitCode.BROKEN_PIPE, TERMINATED -> Outcome.ENDED;
      case ExitCode.TIMED_OUT -> Outcome.TIMED_OUT;
      case ExitCode.NOT_EXECUTABLE, ExitCode.NOT_FOUND -> Outcome.ABSENT;
      case ExitCode.WRONG_USE -> builtIn.contains(verb) ? Outcome.WRONG_USE : Outcome.FAILED;
      default -> Outcome.FAILED;
    };
  }
}
