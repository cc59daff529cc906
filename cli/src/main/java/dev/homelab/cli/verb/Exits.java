package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;

/// The exit statuses that all verbs have, beside those that one has of its own.
final class Exits {
  private static final List<Exit> OF_EVERY_VERB =
      List.of(
          new Exit(ExitCode.DONE, "done", true),
          new Exit(ExitCode.FAILED, "failed", false),
          new Exit(ExitCode.WRONG_USE, "wrong use", false));

  private static final List<Exit> OF_A_PROGRAM =
      List.of(
          new Exit(ExitCode.DONE, "done", true),
          new Exit(ExitCode.NOT_EXECUTABLE, "the program can't be run", false),
          new Exit(ExitCode.NOT_FOUND, "the program is not there", false));

  private Exits() {}

  /// @param own those of the verb, which stand in place of the usual ones
  static List<Exit> of(Spec spec, List<Exit> own) {
    List<Exit> all = new ArrayList<>(own);
    for (Exit usual : spec.declared() ? OF_A_PROGRAM : OF_EVERY_VERB) {
      if (own.stream().noneMatch(exit -> exit.code() == usual.code())) {
        all.add(usual);
      }
    }
    return sorted(all);
  }

  /// Those that mean the same wherever they are met, by number.
  static List<Exit> ofTheTool() {
    List<Exit> all = new ArrayList<>(OF_EVERY_VERB);
    all.add(new Exit(ExitCode.TIMED_OUT, "a deadline passed", false));
    for (Exit exit : OF_A_PROGRAM) {
      if (!all.contains(exit)) {
        all.add(exit);
      }
    }
    return sorted(all);
  }

  private static List<Exit> sorted(List<Exit> exits) {
    exits.sort((a, b) -> Integer.compare(a.code(), b.code()));
    return List.copyOf(exits);
  }
}
