package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.RangeLines;
import dev.homelab.cli.query.RangeOutput;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Series;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `metrics range`: a PromQL query over a time up to now, as a line plot on a terminal and as
/// points in a pipe.
public final class MetricsRange implements Verb {
  /// Enough for a plot, and for a program that asks for no step of its own.
  private static final int USUAL_STEPS = 250;

  private final Endpoints endpoints;
  private final Environment environment;
  private final InstantSource clock;

  public MetricsRange(Endpoints endpoints, Environment environment, InstantSource clock) {
    this.endpoints = endpoints;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return Spec.read("metrics range", "a PromQL query over time, as a plot with min, max and last")
        .operands("'<promql>'")
        .flag("since", "DURATION", "how far back: 90m, 24h, 7d, 4w (default 1h)")
        .flag("step", "DURATION", "how far apart the points are: 30s, 5m (default auto)")
        .flag("json", "{query, since, until, step, series: [{labels, min, max, last, points}]}")
        .example("homelab metrics range node_load1")
        .example("homelab metrics range 'sum(rate(http_requests_total[5m]))' --since 24h")
        .example("homelab metrics range up --since 7d --step 1h --json");
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    Arguments given = Arguments.parse(spec(), arguments);
    String query = given.operand("a query");
    Range range = range(given);
    RangeOutput output = output(given, query, range, console);
    try {
      List<String> warnings =
          endpoints
              .prometheus()
              .queryRange(
                  query,
                  range.start(),
                  range.end(),
                  range.step(),
                  series -> take(series, output, console));
      output.end(warnings);
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of("metrics range", query, e);
    } catch (ReaderGone e) {
      return ExitCode.FAILED;
    }
  }

  private static void take(Series series, RangeOutput output, Console console) {
    ReaderGone.check(console);
    output.accept(series);
  }

  private RangeOutput output(Arguments given, String query, Range range, Console console) {
    if (given.has("json")) {
      return new RangeJson(query, range, console);
    }
    return console.outIsTerminal()
        ? new RangePlot(range, Screen.of(environment), console)
        : new RangeLines(console);
  }

  private Range range(Arguments given) throws VerbFailure {
    String since = given.value("since").orElse("1h");
    Duration length = duration(given, "since", since);
    String asked = given.value("step").orElse("auto");
    Duration step =
        asked.equals("auto") ? Range.step(length, USUAL_STEPS) : duration(given, "step", asked);
    Instant end = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Range range = new Range(end.minus(length), end, step, since);
    if (!range.isAllowed()) {
      String least = Range.text(Range.step(length, Range.MOST_STEPS));
      throw given.bad("step", asked, least + " or more for --since " + since);
    }
    return range;
  }

  private static Duration duration(Arguments given, String flag, String text) throws VerbFailure {
    String also = flag.equals("step") ? ", or auto" : "";
    return Durations.parse(text)
        .orElseThrow(() -> given.bad(flag, text, "a duration such as 30s, 90m, 24h or 7d" + also));
  }
}
