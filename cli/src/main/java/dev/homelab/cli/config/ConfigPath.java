package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.settings.Location;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;

/// `config path`: where the configuration is looked for, the furthest first, and what is there.
///
/// With `--json` an object with `files`, as `config` has it.
public final class ConfigPath implements Verb {
  private static final Spec SPEC =
      Spec.read("config path", "the configuration files that are looked for; the later wins")
          .json("{files: [{path, role, there}]}")
          .example("homelab config path")
          .build();

  private final Settings settings;

  public ConfigPath(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) {
    console.out().print(given.get(Flag.JSON) ? json() : table(console));
    return ExitCode.DONE;
  }

  private String table(Console console) {
    Table table = console.ownTable(Align.LEFT, Align.LEFT, Align.LEFT).wrap();
    for (Location place : settings.places()) {
      table.row(place.path().toString(), place.isThere() ? "there" : "not there", place.role());
    }
    return table.toString();
  }

  private String json() {
    return Json.object(top -> Findings.put(top, settings.places()));
  }
}
