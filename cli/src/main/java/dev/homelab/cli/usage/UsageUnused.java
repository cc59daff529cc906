package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.util.List;

/// `usage unused`: the verbs that nobody uses, and the used ones that are no more.
///
/// What it costs to keep a verb is what an agent reads of it in each manifest, in bytes.
public final class UsageUnused implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read(
                      "usage unused",
                      "the verbs that nobody uses, and the used ones that are no more")
                  .json(
                      "{source, since, until, …, rows: [{verb, state, count, users, last, manifest_bytes}]}"),
              SINCE)
          .example("homelab usage unused")
          .example("homelab usage unused --since 30d")
          .build();

  private final Reader reader;

  public UsageUnused(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    Uses uses = reader.read(asked, Step.DAY, List.of(), false, console);
    List<Unused> rows = Unused.of(uses, asked.verbs(), reader.registry().get());
    new Report<>(asked, uses, sheet(), rows, "no verb was without use").print(console);
    if (!rows.isEmpty() && !given.get(Flag.JSON) && !given.get(Asked.CSV)) {
      console.out().println(summary(rows, uses));
    }
    return ExitCode.DONE;
  }

  private static String summary(List<Unused> rows, Uses uses) {
    long unused = rows.stream().filter(row -> row.state().equals("unused")).count();
    int bytes = rows.stream().mapToInt(Unused::bytes).sum();
    return unused
        + " not used "
        + Report.span(uses.window())
        + ": "
        + bytes
        + " bytes of each manifest";
  }

  private static Sheet<Unused> sheet() {
    return new Sheet<Unused>()
        .text("verb", "", Unused::verb)
        .text("state", "STATE", Unused::state)
        .count("count", "COUNT", Unused::count)
        .count("users", "USERS", row -> (long) row.users())
        .time("last", "LAST USE", Unused::last)
        .count("manifest_bytes", "MANIFEST", row -> (long) row.bytes())
        .shown("VERB", Unused::verb);
  }
}
