package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// `usage top`: which verbs are used, how often, and by how many.
///
/// With `--json` one object: `source` (`loki` or `journal`), `since` and `until` (RFC 3339, UTC),
/// and `rows`, an array of `{verb, count, failed, users}`, in the order of the table.
public final class UsageTop implements Verb {
  private static final Flag<Duration> SINCE =
      Flag.duration("since", "30d", "how far back: 90m, 24h, 7d, 4w");
  private static final Flag<String> USER = Flag.text("user", "USER", "the uses of one user");
  private static final Flag<Boolean> FAILED =
      Flag.on("failed", "the verbs that failed, most failures first");
  private static final Flag<Optional<Integer>> LIMIT =
      Flag.of("limit", Types.or("all", Types.COUNT), "all", "at most so many verbs");
  private static final Flag<Boolean> LOCAL =
      Flag.on("local", "from this user's own journal, without asking Loki");

  private static final Spec SPEC =
      Spec.read("usage top", "which verbs are used, how often, and by how many")
          .flag(SINCE)
          .flag(USER)
          .flag(FAILED)
          .flag(LIMIT)
          .json("{source, since, until, rows: [{verb, count, failed, users}]}")
          .flag(LOCAL)
          .example("homelab usage top")
          .example("homelab usage top --since 7d --failed --limit 10")
          .example("homelab usage top --user alice --json")
          .unrecorded()
          .build();

  private final Sources sources;
  private final InstantSource clock;

  public UsageTop(Sources sources, InstantSource clock) {
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    UsageSource source = given.get(LOCAL) ? sources.journal() : sources.preferred(console);
    Instant until = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant since = until.minus(given.get(SINCE));
    Top top = source.top(since, until, given.find(USER));
    Top asked = given.get(FAILED) ? top.failedOnly() : top;
    Top shown = given.get(LIMIT).map(asked::limit).orElse(asked);
    console
        .out()
        .print(
            given.get(Flag.JSON)
                ? json(source.name(), since, until, shown)
                : table(shown, given.text(SINCE), source.name(), console));
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
    return Json.object(
        all ->
            all.put("source", source)
                .put("since", since.toString())
                .put("until", until.toString())
                .putArray(
                    "rows",
                    top.rows(),
                    (each, row) ->
                        each.put("verb", row.verb())
                            .put("count", row.count())
                            .put("failed", row.failed())
                            .put("users", row.users())));
  }
}
