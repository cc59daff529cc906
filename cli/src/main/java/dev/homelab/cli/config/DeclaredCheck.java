package dev.homelab.cli.config;

import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import java.util.List;
import java.util.Map;

/// Whoever knows which declared verbs and which aliases can be used.
public interface DeclaredCheck {
  /// What is wrong with the declared verbs of these settings, and with their aliases if these and
  /// the verbs in force are all that there are.
  List<Problem> problems(Settings settings);

  /// What is wrong with the aliases in force, by name.
  Map<String, Problem> aliases();
}
