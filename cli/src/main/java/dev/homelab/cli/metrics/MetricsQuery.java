package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.InstantJson;
import dev.homelab.cli.query.InstantTable;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// `metrics query`: a PromQL query at one time.
///
/// With `--json` one object: `query`, `at` (RFC 3339, UTC), `type`, `result` and `warnings`; see
/// [InstantJson].
public final class MetricsQuery implements Verb {
  private final Endpoints endpoints;
  private final InstantSource clock;

  public MetricsQuery(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return Spec.read("metrics query", "what a PromQL query gives at one time")
        .operands("'<promql>'")
        .flag(
            "at", "TIME", "2026-11-25T08:00:00Z, Unix seconds, or how long ago: 90m (default now)")
        .flag("json", "{query, at, type, result: [{labels, time, value}], warnings}")
        .example("homelab metrics query up")
        .example("homelab metrics query 'sum by (job) (rate(http_requests_total[5m]))' --at 1h")
        .example("homelab metrics query 'topk(5, node_load1)' --json");
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    Arguments given = Arguments.parse(spec(), arguments);
    String query = given.operand("a query");
    Instant at = at(given);
    try {
      Answer answer = endpoints.prometheus().query(query, at);
      if (given.has("json")) {
        InstantJson.document(query, at, answer, console);
      } else {
        Remarks.show(answer.warnings(), console);
        answer.result().giveTo(new InstantTable(console));
      }
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of("metrics query", query, e);
    }
  }

  private Instant at(Arguments given) throws VerbFailure {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<String> asked = given.value("at");
    if (asked.isEmpty()) {
      return now;
    }
    return Moment.parse(asked.get(), now)
        .orElseThrow(() -> given.bad("at", asked.get(), Moment.EXPECTED));
  }
}
