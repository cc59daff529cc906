package dev.homelab.cli.config;

import dev.homelab.cli.output.Columns;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.settings.Location;
import dev.homelab.cli.settings.OpenSecrets;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Review;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/// `config`: each setting that is in force, its value and where it came from; the files that were
/// looked for; then everything that can't be used.
///
/// With `--json` an object: `settings`, an array of `{key, value, origin, left_out}` (the origin is
/// a variable, a file with its line, or `default`; value and origin are null when nothing holds;
/// `left_out` says why a value is not used, and is null otherwise), `files`, an array of `{path,
/// role, there}`, and `problems` and `remarks`, arrays of `{origin, message}`. Exits 1 if there are
/// problems.
public final class ConfigVerb implements Verb {
  private static final Spec SPEC =
      Spec.read("config", "each setting, its value and where it came from")
          .json(
              "{settings: [{key, value, origin, left_out}], files: [{path, role, there}],"
                  + " problems: [{origin, message}], remarks: [{origin, message}]}")
          .exit(ExitCode.FAILED, "something in the configuration can't be used")
          .example("homelab config")
          .example("homelab config --json")
          .build();

  private final Settings settings;
  private final DeclaredCheck declared;

  public ConfigVerb(Settings settings, DeclaredCheck declared) {
    this.settings = settings;
    this.declared = declared;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    Map<String, Problem> aliases = declared.aliases();
    List<Problem> problems = new ArrayList<>(Review.of(settings));
    problems.addAll(aliases.values());
    Findings findings = new Findings(problems, OpenSecrets.of(settings));
    if (given.get(Flag.JSON)) {
      writeJson(findings, aliases.keySet(), console);
    } else {
      print(aliases.keySet(), console);
      findings.tell(console);
    }
    return findings.exitCode();
  }

  /// @param unusable the aliases that can't be used
  private void print(Set<String> unusable, Console console) {
    Columns columns = Columns.of(console, Align.LEFT, Align.LEFT, Align.LEFT);
    Row.each(settings, unusable, row -> columns.measure(cells(row)));
    for (Location place : settings.places()) {
      columns.measure(cells(place));
    }
    Row.each(settings, unusable, row -> console.out().print(columns.row(cells(row))));
    for (Location place : settings.places()) {
      console.out().print(columns.row(cells(place)));
    }
  }

  private static List<String> cells(Row row) {
    return List.of(Printable.of(row.key()), Printable.of(row.shown()), Printable.of(row.comment()));
  }

  private static List<String> cells(Location place) {
    return List.of(
        "file",
        Printable.of(place.path().toString()),
        Printable.of(place.role() + (place.isThere() ? "" : ", not there")));
  }

  /// As it comes, since there may be more rules than fit into memory as text.
  private void writeJson(Findings findings, Set<String> unusable, Console console) {
    try (JsonGenerator json = Json.into(console.out())) {
      JsonObject.write(
          json,
          top -> {
            top.putItems(
                "settings", items -> Row.each(settings, unusable, row -> items.add(row::put)));
            Findings.put(top, settings.places());
            findings.put(top);
          });
    }
    console.out().print('\n');
  }
}
