package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.settings.OpenSecrets;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Review;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `config check`: what `config` would find wrong with a file, before it is put in place; without
/// one, with what is in force. Exits 1 if anything is.
///
/// With `--json` an object with `problems` and `remarks`, as `config` has them.
public final class ConfigCheck implements Verb {
  private static final Operand<String> FILE =
      Operand.optional(
          "file", Types.FILE, "a file that is not in place yet; those in force without one");

  private static final Spec SPEC =
      Spec.read("config check", "what is wrong with a configuration file, or with those in force")
          .operand(FILE)
          .json("{problems: [{origin, message}], remarks: [{origin, message}]}")
          .exit(ExitCode.FAILED, "something in it can't be used")
          .example("homelab config check")
          .example("homelab config check new.toml")
          .build();

  private final Settings settings;
  private final DeclaredCheck declared;

  public ConfigCheck(Settings settings, DeclaredCheck declared) {
    this.settings = settings;
    this.declared = declared;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    Optional<String> file = given.find(FILE);
    Findings findings =
        file.isPresent()
            ? findings(Settings.of(settings.environment(), file.get()))
            : new Findings(inForce(), OpenSecrets.of(settings));
    if (given.get(Flag.JSON)) {
      console.out().print(json(findings));
    } else {
      findings.tell(console);
      if (findings.problems().isEmpty()) {
        console.out().println("no problems");
      }
    }
    return findings.exitCode();
  }

  private List<Problem> inForce() {
    List<Problem> problems = new ArrayList<>(Review.of(settings));
    problems.addAll(declared.aliases().values());
    return problems;
  }

  private Findings findings(Settings alone) {
    List<Problem> problems = new ArrayList<>(Review.of(alone));
    problems.addAll(declared.problems(alone));
    return new Findings(problems, OpenSecrets.of(alone));
  }

  private static String json(Findings findings) {
    return Json.object(findings::put);
  }
}
