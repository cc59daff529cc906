package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// `logs tail`: the lines that a LogQL query selects, as they come, until somebody ends it.
///
/// With `--json` one object a line: `time`, `labels` and `line`.
public final class LogsTail implements Verb {
  private static final String PATH = "logs tail";
  private static final String NOW = "0s";

  private final Endpoints endpoints;
  private final InstantSource clock;

  public LogsTail(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return Spec.read(PATH, "follows the log lines that a LogQL query selects, until Ctrl-C")
        .operands("'<logql>'")
        .flag("since", "DURATION", "lines from so far back first: 5m, 24h, 7d (default 0s)")
        .flag("labels", "labels in front of each line")
        .flag("json", "{time, labels, line} a line")
        .example("homelab logs tail '{job=\"nginx\"}'")
        .example("homelab logs tail '{job=\"nginx\"} |= \"error\"' --since 1h --labels")
        .example("homelab logs tail '{job=~\".+\"}' --json");
  }

  @Override
  public int run(List<String> arguments, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Arguments given = Arguments.parse(spec(), arguments);
    String query = given.operand("a query");
    Instant start = start(given);
    TailOutput output = new TailOutput(console, form(given));
    try {
      endpoints.loki().tail(query, start, output);
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(PATH, query, e);
    }
  }

  private static TailOutput.Form form(Arguments given) {
    if (given.has("json")) {
      return TailOutput.Form.JSON;
    }
    return given.has("labels") ? TailOutput.Form.LABELLED : TailOutput.Form.BARE;
  }

  private Instant start(Arguments given) throws VerbFailure {
    String since = given.value("since").orElse(NOW);
    Instant now = clock.instant();
    if (since.equals(NOW)) {
      return now;
    }
    Duration back =
        Durations.parse(since)
            .orElseThrow(() -> given.bad("since", since, "a duration such as 0s, 5m, 24h or 7d"));
    Instant start = now.minus(back);
    if (start.isBefore(Instant.EPOCH)) {
      throw given.bad("since", since, "one that doesn't reach back before 1970");
    }
    return start;
  }
}
