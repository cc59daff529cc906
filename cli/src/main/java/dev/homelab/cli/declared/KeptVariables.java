package dev.homelab.cli.declared;

import java.util.List;
import java.util.Map;

/// Variables that the launcher replaces for the tool, and keeps for the programs that the tool
/// runs: a locale in which arguments survive as they are typed, and no options for other Java
/// programs, which would print a note, slow the start, and could change the user's name.
final class KeptVariables {
  private static final String KEPT = "HOMELAB_KEPT_";
  private static final List<String> NAMES =
      List.of("LC_ALL", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private KeptVariables() {}

  static void restore(Map<String, String> environment) {
    for (String name : NAMES) {
      String kept = environment.remove(KEPT + name);
      if (kept != null && kept.isEmpty()) {
        environment.remove(name);
      } else if (kept != null) {
        environment.put(name, kept);
      }
    }
  }
}
