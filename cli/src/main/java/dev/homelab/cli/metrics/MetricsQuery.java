package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.InstantJson;
import dev.homelab.cli.query.InstantTable;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.QueryResult;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// `metrics query`: a PromQL query at one time.
///
/// With `--json` one object: `query`, `at` (RFC 3339, UTC), `type`, `result`, `warnings`, `infos`
/// and `partial`; see [InstantJson].
public final class MetricsQuery implements Verb {
  private static final Operand<String> QUERY = Operand.required("promql", "a PromQL query");
  private static final Flag<Moment> AT =
      Flag.of(
          "at",
          Moment.TYPE,
          "",
          "2026-11-25T08:00:00Z, Unix seconds, or how long ago: 90m; now without it");

  private static final Spec SPEC =
      Spec.read("metrics query", "what a PromQL query gives at one time")
          .operand(QUERY)
          .flag(AT)
          .json("{query, at, type, result: [{labels, time, value}], warnings, infos, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab metrics query up")
          .example("homelab metrics query 'sum by (job) (rate(http_requests_total[5m]))' --at 1h")
          .example("homelab metrics query 'topk(5, node_load1)' --json")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  public MetricsQuery(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    String query = given.get(QUERY);
    Instant at = at(given);
    try {
      Answer<QueryResult> answer = endpoints.prometheus().query(query, at);
      if (given.get(Flag.JSON)) {
        InstantJson.document(query, at, answer, console);
      } else {
        Remarks.show(answer.notices(), console);
        answer.result().giveTo(new InstantTable(console));
      }
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    }
  }

  private Instant at(Arguments given) throws VerbFailure {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Moment> asked = given.find(AT);
    if (asked.isEmpty()) {
      return now;
    }
    return asked.get().at(now).orElseThrow(() -> given.bad(AT, Moment.TYPE.expected()));
  }
}
