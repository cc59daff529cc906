package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Redacted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `config`: each setting, its value and where it came from; then what can't be used.
///
/// With `--json` an object: `settings`, an array of `{key, value, origin}` (the origin is a
/// variable, a file with its line, or `default`; value and origin are null when nothing holds),
/// and `problems`, an array of `{origin, message}`. Exits 1 if there are problems.
public final class ConfigVerb implements Verb {
  private final Settings settings;

  public ConfigVerb(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Spec spec() {
    return Spec.read("config", "each setting, its value and where it came from")
        .flag("json", "{settings: [{key, value, origin}], problems: [{origin, message}]}")
        .example("homelab config")
        .example("homelab config --json");
  }

  private record Row(String key, String value, String origin) {}

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure {
    Arguments given = Arguments.parse(spec(), arguments).noOperands();
    if (given.has("json")) {
      console.out().print(json());
    } else {
      Table table = Table.of(Align.LEFT, Align.LEFT, Align.LEFT);
      for (Row row : rows()) {
        table.row(row.key(), row.value(), row.origin());
      }
      console.out().print(table);
      console.out().flush();
      for (Problem problem : settings.problems()) {
        console.err().println("homelab: " + problem);
      }
    }
    return settings.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Key key : Key.values()) {
      Optional<Value> value = settings.inForce(key);
      rows.add(
          value.isEmpty()
              ? new Row(key.label(), "-", "not set")
              : new Row(key.label(), value.get().shown(), value.get().origin().toString()));
    }
    for (Map.Entry<String, Value> rule : settings.dialRules().entrySet()) {
      Value value = rule.getValue();
      rows.add(
          new Row("dial." + Redacted.of(rule.getKey()), value.shown(), value.origin().toString()));
    }
    for (Value host : settings.insecureHosts()) {
      rows.add(new Row("tls.insecure", host.shown(), host.origin().toString()));
    }
    for (VerbTable verb : settings.verbs()) {
      rows.add(new Row("verb", Redacted.of(verb.name()), verb.origin().toString()));
    }
    return rows;
  }

  private String json() {
    return Json.of(
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("settings");
          for (Row row : rows()) {
            boolean set = !row.origin().equals("not set");
            json.writeStartObject();
            json.writeStringProperty("key", row.key());
            if (set) {
              json.writeStringProperty("value", row.value());
              json.writeStringProperty("origin", row.origin());
            } else {
              json.writeNullProperty("value");
              json.writeNullProperty("origin");
            }
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayPropertyStart("problems");
          for (Problem problem : settings.problems()) {
            json.writeStartObject();
            json.writeStringProperty("origin", problem.where().toString());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
