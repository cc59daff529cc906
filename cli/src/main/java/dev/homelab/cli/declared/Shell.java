package dev.homelab.cli.declared;

import dev.homelab.cli.output.Quoted;
import java.util.List;
import java.util.Set;

/// What a shell makes of the text that it runs with `-c` within the `run` of a declared verb, into
/// which what is typed must not get.
final class Shell {
  private static final Set<String> NAMES =
      Set.of("sh", "bash", "dash", "ash", "zsh", "ksh", "mksh", "fish");

  /// Options whose value is an element of its own.
  private static final Set<String> WITH_VALUE =
      Set.of("-o", "+o", "-O", "+O", "--rcfile", "--init-file");

  private Shell() {}

  /// Why the verb can't be used; empty if nothing speaks against it.
  static String fault(List<String> run) {
    for (int i = 0; i < run.size(); i++) {
      if (NAMES.contains(name(run.get(i)))) {
        String fault = fault(run, i);
        if (!fault.isEmpty()) {
          return fault;
        }
      }
    }
    return "";
  }

  private static String name(String program) {
    return program.substring(program.lastIndexOf('/') + 1);
  }

  private static String fault(List<String> run, int shell) {
    boolean takesText = false;
    int at = shell + 1;
    while (at < run.size() && isOption(run.get(at))) {
      takesText |= isText(run.get(at));
      at += WITH_VALUE.contains(run.get(at)) ? 2 : 1;
    }
    if (!takesText) {
      return "";
    }
    String name = Quoted.of(name(run.get(shell)));
    if (at >= run.size()) {
      return "ends in the -c of "
          + name
          + ", so an argument would be run as a script: expected the script in run";
    }
    return Template.takes(run.get(at))
        ? "takes an argument into the script of "
            + name
            + ", where it would be run: expected $1 in the script, and the argument in an element"
            + " behind it, as in [\"sh\", \"-c\", \"echo \\\"$1\\\"\", \"sh\", \"{1}\"]"
        : "";
  }

  private static boolean isOption(String element) {
    return element.length() > 1 && (element.startsWith("-") || element.startsWith("+"));
  }

  /// `-c`, also with other letters: `-ec`, `-lc`; or fish's `--command`.
  private static boolean isText(String option) {
    return option.startsWith("--") ? option.startsWith("--command") : option.indexOf('c') > 0;
  }
}
