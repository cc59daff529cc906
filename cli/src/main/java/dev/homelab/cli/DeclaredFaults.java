package dev.homelab.cli;

import dev.homelab.cli.config.DeclaredCheck;
import dev.homelab.cli.declared.Caller;
import dev.homelab.cli.declared.DeclaredVerbs;
import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.verb.Alias;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What is wrong with the verbs and aliases that settings declare.
///
/// @param verbs those of the tool
/// @param caller who would run the declared ones
/// @param inForce the settings in force
/// @param registry all verbs in force
record DeclaredFaults(
    List<Verb> verbs, Caller caller, Settings inForce, Supplier<Registry> registry)
    implements DeclaredCheck {
  /// Further aliases that can't be used are not told.
  private static final int MOST = 100;

  @Override
  public List<Problem> problems(Settings settings) {
    DeclaredVerbs declared = DeclaredVerbs.of(settings.verbs(), verbs, caller);
    List<Problem> problems = new ArrayList<>(declared.problems());
    Registry beside = registry.get().with(declared.verbs(), aliasesOf(settings));
    problems.addAll(aliases(settings, beside).values());
    return problems;
  }

  @Override
  public Map<String, Problem> aliases() {
    return aliases(inForce, registry.get());
  }

  /// The aliases of settings by name, whether they can be used or not.
  static Map<String, Alias> aliasesOf(Settings settings) {
    Map<String, Alias> aliases = HashMap.newHashMap(settings.aliases().size());
    for (Map.Entry<String, Value> one : settings.aliases().entrySet()) {
      aliases.put(one.getKey(), alias(one.getKey(), one.getValue()));
    }
    return aliases;
  }

  private static Alias alias(String name, Value value) {
    return new Alias(name, value.text(), value.origin().toString());
  }

  private static Map<String, Problem> aliases(Settings settings, Registry registry) {
    Map<String, Problem> problems = new LinkedHashMap<>();
    for (Map.Entry<String, Value> one : settings.aliases().entrySet()) {
      String fault = alias(one.getKey(), one.getValue()).fault(registry);
      if (!fault.isEmpty() && problems.size() < MOST) {
        String message = "alias " + Quoted.of(one.getKey()) + ": " + fault;
        problems.put(one.getKey(), new Problem(one.getValue().origin(), message, false));
      }
    }
    return problems;
  }
}
