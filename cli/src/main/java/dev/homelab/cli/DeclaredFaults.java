package dev.homelab.cli;

import dev.homelab.cli.config.DeclaredCheck;
import dev.homelab.cli.declared.Caller;
import dev.homelab.cli.declared.DeclaredVerbs;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Verb;
import java.util.List;

/// What is wrong with the verbs that settings declare, beside these verbs.
///
/// @param verbs those of the tool
/// @param caller who would run them
record DeclaredFaults(List<Verb> verbs, Caller caller) implements DeclaredCheck {
  @Override
  public List<Problem> problems(Settings settings) {
    return DeclaredVerbs.of(settings.verbs(), verbs, caller).problems();
  }
}
