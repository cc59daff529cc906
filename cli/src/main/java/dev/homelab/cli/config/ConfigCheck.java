package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Review;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;

/// `config check`: what `config` would find wrong with a file, before it is put in place; without
/// one, with what is in force. Exits 1 if anything is.
///
/// With `--json` an object with `problems`, as `config` has it.
public final class ConfigCheck implements Verb {
  private final Settings settings;
  private final DeclaredCheck declared;

  public ConfigCheck(Settings settings, DeclaredCheck declared) {
    this.settings = settings;
    this.declared = declared;
  }

  @Override
  public Spec spec() {
    return Spec.read(
            "config check", "what is wrong with a configuration file, or with those in force")
        .operands("[FILE]")
        .flag("json", "{problems: [{origin, message}]}")
        .example("homelab config check")
        .example("homelab config check new.toml");
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    Arguments given = Arguments.parse(spec(), arguments);
    if (given.operands().size() > 1) {
      throw VerbFailure.wrongUse("config check: takes one file at most; usage: " + spec().usage());
    }
    Findings findings =
        new Findings(
            given.operands().isEmpty()
                ? Review.of(settings)
                : problems(given.operands().getFirst()));
    if (given.has("json")) {
      console.out().print(json(findings));
    } else {
      findings.tell(console);
      if (findings.problems().isEmpty()) {
        console.out().println("no problems");
      }
    }
    return findings.exitCode();
  }

  private List<Problem> problems(String file) {
    Settings alone = Settings.of(settings.environment(), file);
    List<Problem> problems = new ArrayList<>(Review.of(alone));
    problems.addAll(declared.problems(alone));
    return problems;
  }

  private static String json(Findings findings) {
    return Json.of(
        json -> {
          json.writeStartObject();
          findings.write(json);
          json.writeEndObject();
        });
  }
}
