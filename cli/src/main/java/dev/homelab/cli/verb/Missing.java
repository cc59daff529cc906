package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import java.util.List;

/// Tells those who look for verbs that some may be missing, and why.
final class Missing {
  private static final int LIMIT = 5;

  private Missing() {}

  /// The reasons, on standard error: all of them as one JSON object, or the first few in a line
  /// each.
  ///
  /// @return whether there are any
  static boolean tell(Registry registry, boolean json, Console console) {
    List<Absence> reasons = registry.missing();
    if (reasons.isEmpty()) {
      return false;
    }
    console.out().flush();
    if (json) {
      console.err().print(document(reasons));
      return true;
    }
    for (Absence reason : reasons.subList(0, Math.min(LIMIT, reasons.size()))) {
      console.err().println("homelab: verbs may be missing: " + reason);
    }
    if (reasons.size() > LIMIT) {
      int more = reasons.size() - LIMIT;
      console.err().println("homelab: and for " + more + " reasons more: see homelab config");
    }
    return true;
  }

  private static String document(List<Absence> reasons) {
    return Json.object(
        top ->
            top.putArray(
                "problems",
                reasons,
                (each, reason) ->
                    each.put("origin", reason.origin()).put("message", reason.message())));
  }

  /// The first reason as the end of a line about a verb that is not there; nothing if there is
  /// none.
  static String first(Registry registry) {
    List<Absence> reasons = registry.missing();
    return reasons.isEmpty() ? "" : "; it may be missing because of " + reasons.getFirst();
  }
}
