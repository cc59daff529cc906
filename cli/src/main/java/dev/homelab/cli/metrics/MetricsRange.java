package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Range;
import dev.homelab.cli.query.RangeJson;
import dev.homelab.cli.query.RangeLines;
import dev.homelab.cli.query.RangeOutput;
import dev.homelab.cli.query.RangePlot;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// `metrics range`: a PromQL query over a time, as a line plot on a terminal and as
/// points in a pipe.
public final class MetricsRange implements Verb {
  private static final Operand<String> QUERY = Operand.required("promql", "a PromQL query");
  private static final Flag<Moment> SINCE = Period.since("1h");
  private static final Flag<Optional<Duration>> STEP =
      Flag.of(
          "step",
          Types.or("auto", Types.DURATION),
          "auto",
          "how far apart the points are: 30s, 5m");

  private static final Spec SPEC =
      Spec.read("metrics range", "a PromQL query over time, as a plot with min, max and last")
          .operand(QUERY)
          .flag(SINCE)
          .flag(Period.UNTIL)
          .flag(STEP)
          .json(
              "{query, since, until, step, series: [{labels, min, max, last, points}], warnings, infos, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab metrics range node_load1")
          .example("homelab metrics range 'sum(rate(http_requests_total[5m]))' --since 24h")
          .example("homelab metrics range up --since 2026-11-24 --until 2026-11-25")
          .example("homelab metrics range up --since 7d --step 1h --json")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  public MetricsRange(Endpoints endpoints, InstantSource clock) {
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
    Range range = range(given);
    RangeOutput output = output(given, query, range, console);
    try {
      Notices notices =
          endpoints
              .prometheus()
              .queryRange(
                  query,
                  range.first(),
                  range.last(),
                  range.step(),
                  series -> take(series, output, console));
      output.end(notices);
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    } catch (ReaderGone e) {
      return ExitCode.FAILED;
    }
  }

  private static void take(Series series, RangeOutput output, Console console) {
    ReaderGone.check(console);
    output.accept(series);
  }

  private RangeOutput output(Arguments given, String query, Range range, Console console) {
    if (given.get(Flag.JSON)) {
      return new RangeJson(query, range, console);
    }
    RangeOutput shown =
        console.outIsTerminal() ? new RangePlot(range, console) : new RangeLines(console);
    return range.step().compareTo(FarApart.LOOK_BACK) > 0
        ? new FarApart(range.step(), shown, console)
        : shown;
  }

  private Range range(Arguments given) throws VerbFailure {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Range.of(given, STEP, Period.of(given, SINCE, now));
  }
}
