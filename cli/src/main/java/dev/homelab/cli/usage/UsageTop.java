package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `usage top`: which verbs are used, how often, and by how many.
///
/// With `--json` one object: `source` (`loki` or `journal`), `since` and `until` (RFC 3339, UTC),
/// and `rows`, an array of `{verb, count, failed, users}`, in the order of the table.
public final class UsageTop implements Verb {
  private static final int MOST = 1000;

  private final Sources sources;
  private final InstantSource clock;

  public UsageTop(Sources sources, InstantSource clock) {
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return Spec.read("usage top", "which verbs are used, how often, and by how many")
        .flag("since", "DURATION", "how far back: 90m, 24h, 7d, 4w (default 30d)")
        .flag("user", "USER", "the uses of one user")
        .flag("failed", "the verbs that failed, most failures first")
        .flag("limit", "N", "at most so many verbs (default all)")
        .flag("json", "{source, since, until, rows: [{verb, count, failed, users}]}")
        .flag("local", "from this user's own journal, without asking Loki")
        .example("homelab usage top")
        .example("homelab usage top --since 7d --failed --limit 10")
        .example("homelab usage top --user alice --json")
        .unrecorded();
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Arguments given = Arguments.parse(spec(), arguments).noOperands();
    String asked = given.value("since").orElse("30d");
    Duration range =
        Durations.parse(asked)
            .orElseThrow(() -> given.bad("since", asked, "a duration such as 90m, 24h, 7d or 4w"));
    int limit = given.count("limit", MOST);
    UsageSource source = given.has("local") ? sources.journal() : sources.preferred(console);
    Instant until = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant since = until.minus(range);
    Top top = source.top(since, until, given.value("user"));
    Top shown = (given.has("failed") ? top.failedOnly() : top).limit(limit);
    console
        .out()
        .print(
            given.has("json")
                ? json(source.name(), since, until, shown)
                : table(shown, asked, source.name(), console));
    return ExitCode.DONE;
  }

  private static String table(Top top, String range, String source, Console console) {
    if (top.rows().isEmpty()) {
      return "no uses in the last " + range + " (" + source + ")\n";
    }
    Table table = console.table(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("COUNT", "FAILED", "USERS", "VERB");
    for (Top.Row row : top.rows()) {
      table.row(
          Long.toString(row.count()),
          Long.toString(row.failed()),
          Long.toString(row.users()),
          row.verb());
    }
    return table.toString();
  }

  private static String json(String source, Instant since, Instant until, Top top) {
    return Json.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("source", source);
          json.writeStringProperty("since", since.toString());
          json.writeStringProperty("until", until.toString());
          json.writeArrayPropertyStart("rows");
          for (Top.Row row : top.rows()) {
            json.writeStartObject();
            json.writeStringProperty("verb", row.verb());
            json.writeNumberProperty("count", row.count());
            json.writeNumberProperty("failed", row.failed());
            json.writeNumberProperty("users", row.users());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
