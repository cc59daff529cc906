package dev.homelab.cli.config;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Origin;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.settings.Withheld;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
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
/// With `--json` an object: `settings`, an array of `{key, value, origin, left_out}` (the origin is
/// a variable, a file with its line, or `default`; value and origin are null when nothing holds;
/// `left_out` says why a credential is not used, and is null otherwise), and `problems`, an array
/// of `{origin, message}`. Exits 1 if there are problems.
public final class ConfigVerb implements Verb {
  private static final Spec SPEC =
      Spec.read("config", "each setting, its value and where it came from")
          .json("{settings: [{key, value, origin, left_out}], problems: [{origin, message}]}")
          .exit(ExitCode.FAILED, "something in the configuration can't be used")
          .example("homelab config")
          .example("homelab config --json")
          .build();

  private final Settings settings;

  public ConfigVerb(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  /// @param leftOut why the value is not used; empty if it is, or if there is none
  private record Row(String key, String value, String origin, String leftOut) {
    Row(String key, String value, Origin origin) {
      this(key, value, origin.toString(), "");
    }

    static Row unset(String key) {
      return new Row(key, "-", "not set", "");
    }

    static Row of(Withheld left) {
      String value = left.value().shown();
      return new Row(left.key().label(), value, left.value().origin().toString(), left.reason());
    }

    String comment() {
      return leftOut.isEmpty() ? origin : origin + ", left out: " + leftOut;
    }
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure {
    if (given.get(Flag.JSON)) {
      console.out().print(json());
    } else {
      Table table = Table.of(Align.LEFT, Align.LEFT, Align.LEFT);
      for (Row row : rows()) {
        table.row(row.key(), row.value(), row.comment());
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
      rows.add(row(key));
    }
    for (Map.Entry<String, Value> rule : settings.dialRules().entrySet()) {
      Value value = rule.getValue();
      rows.add(new Row("dial." + Redacted.of(rule.getKey()), value.shown(), value.origin()));
    }
    for (Value host : settings.insecureHosts()) {
      rows.add(new Row("tls.insecure", host.shown(), host.origin()));
    }
    for (VerbTable verb : settings.verbs()) {
      rows.add(new Row("verb", Redacted.of(verb.name()), verb.origin()));
    }
    return rows;
  }

  private Row row(Key key) {
    Optional<Value> value = settings.inForce(key);
    if (value.isPresent()) {
      return new Row(key.label(), value.get().shown(), value.get().origin());
    }
    Optional<Withheld> left = settings.leftOut(key);
    return left.isPresent() ? Row.of(left.get()) : Row.unset(key.label());
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
            if (row.leftOut().isEmpty()) {
              json.writeNullProperty("left_out");
            } else {
              json.writeStringProperty("left_out", row.leftOut());
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
