package dev.homelab.cli.config;

import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import java.util.List;

/// Whoever knows which declared verbs can be used.
public interface DeclaredCheck {
  /// What is wrong with the declared verbs of these settings.
  List<Problem> problems(Settings settings);
}
