package dev.homelab.cli.verb;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// `manifest`: every verb with its tier and summary.
///
/// With `--json` an array of objects with the strings `command`, `tier` (`read` or `write`) and
/// `summary`, ordered by command. Where verbs may be missing, since the configuration that declares
/// them can't be read or used, standard error says so, and it exits 1.
public final class Manifest implements Verb {
  private final Supplier<Registry> registry;

  public Manifest(Supplier<Registry> registry) {
    this.registry = registry;
  }

  @Override
  public Spec spec() {
    return Spec.read("manifest", "every verb with its tier and summary")
        .flag("json", "an array of {command, tier, summary}")
        .example("homelab manifest --json")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    Arguments given = Arguments.parse(spec(), arguments).noOperands();
    Registry known = registry.get();
    Collection<Verb> verbs = known.verbs();
    console.out().print(given.has("json") ? json(verbs) : table(verbs));
    return Missing.tell(known, console) ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static String table(Collection<Verb> verbs) {
    Table table = Table.of(Align.LEFT, Align.LEFT, Align.LEFT);
    for (Verb verb : verbs) {
      Spec spec = verb.spec();
      table.row(spec.path().toString(), spec.tier().label(), spec.summary());
    }
    return table.toString();
  }

  private static String json(Collection<Verb> verbs) {
    return Json.of(
        json -> {
          json.writeStartArray();
          for (Verb verb : verbs) {
            json.writeStartObject();
            json.writeStringProperty("command", verb.spec().path().toString());
            json.writeStringProperty("tier", verb.spec().tier().label());
            json.writeStringProperty("summary", verb.spec().summary());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
