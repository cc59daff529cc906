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
import java.util.Optional;

/// `usage failures`: what fails, how surely, and since when.
public final class UsageFailures implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read("usage failures", "which verbs fail, how surely, and since which version")
                  .json(
                      "{source, since, until, …, rows: [{verb, count, failed, rate, low, high, …}]}"),
              SINCE)
          .example("homelab usage failures")
          .example("homelab usage failures --verb 'db *' --since 30d")
          .build();

  private final Reader reader;

  public UsageFailures(Reader reader) {
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
    new Report<>(asked, uses, sheet(), new Failures(uses).all(), Report.NO_FAILURES).print(console);
    return ExitCode.DONE;
  }

  private static Sheet<Failures.Failing> sheet() {
    return new Sheet<Failures.Failing>()
        .text("verb", "", Failures.Failing::verb)
        .count("failed", "FAILED", row -> row.tally().failed())
        .count("count", "OF", row -> row.tally().count())
        .rate(row -> row.tally().rate())
        .part("low", "AT LEAST", row -> row.interval().low())
        .part("high", "AT MOST", row -> row.interval().high())
        .count("users", "USERS", row -> (long) row.tally().users())
        .column("exits", "EXITS", row -> new Value.Exits(row.tally().exits()))
        .text("changed_with", "", row -> row.change().map(Failures.Change::version).orElse(""))
        .column("rate_before", "", row -> part(row.change().map(Failures.Change::before)))
        .column("rate_since", "", row -> part(row.change().map(Failures.Change::after)))
        .shown("SINCE", UsageFailures::since)
        .shown("VERB", Failures.Failing::verb);
  }

  private static Value part(Optional<Double> part) {
    return new Value.Factor(part);
  }

  private static String since(Failures.Failing row) {
    return row.change()
        .map(
            change ->
                change.version()
                    + ": "
                    + Value.percent(change.before())
                    + " to "
                    + Value.percent(change.after()))
        .orElse("-");
  }
}
