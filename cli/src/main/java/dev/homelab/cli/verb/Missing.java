package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import java.util.List;

/// Tells those who look for verbs that some may be missing, and why.
final class Missing {
  private static final int MOST = 5;

  private Missing() {}

  /// The first few reasons, on standard error.
  ///
  /// @return whether there are any
  static boolean tell(Registry registry, Console console) {
    List<String> reasons = registry.missing();
    if (reasons.isEmpty()) {
      return false;
    }
    console.out().flush();
    for (String reason : reasons.subList(0, Math.min(MOST, reasons.size()))) {
      console.err().println("homelab: verbs may be missing: " + reason);
    }
    if (reasons.size() > MOST) {
      int more = reasons.size() - MOST;
      console.err().println("homelab: and for " + more + " reasons more: see homelab config");
    }
    return true;
  }

  /// The first reason as the end of a line about a verb that is not there; nothing if there is
  /// none.
  static String first(Registry registry) {
    List<String> reasons = registry.missing();
    return reasons.isEmpty() ? "" : "; it may be missing because of " + reasons.getFirst();
  }
}
