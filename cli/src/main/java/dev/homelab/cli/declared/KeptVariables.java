package dev.homelab.cli.declared;

import java.util.ArrayList;
import java.util.Map;

/// Variables that the launcher replaces or takes away for the tool, and keeps for the programs that
/// the tool runs: a locale in which arguments survive as they are typed, and no options for other
/// Java programs, which would print a note, slow the start, and could change the user's name.
///
/// `HOMELAB_KEPT_NAME` holds `=` and the value that the caller gave NAME; it is empty where the
/// caller gave it none.
final class KeptVariables {
  private static final String KEPT = "HOMELAB_KEPT_";

  private KeptVariables() {}

  static void restore(Map<String, String> environment) {
    for (String variable : new ArrayList<>(environment.keySet())) {
      if (variable.startsWith(KEPT)) {
        String name = variable.substring(KEPT.length());
        String kept = environment.getOrDefault(variable, "");
        environment.remove(variable);
        if (kept.startsWith("=")) {
          environment.put(name, kept.substring(1));
        } else {
          environment.remove(name);
        }
      }
    }
  }
}
