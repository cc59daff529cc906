package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.plot.Screen;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Range;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.Direction;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// `logs query`: the lines that a LogQL query finds, oldest to newest; of a metric query its
/// numbers at the end of the time, or over the time where one is asked for.
///
/// With `--json` one object a line: `time`, `labels` of the stream, `parsed`, `metadata` and
/// `line`. That of a metric query
/// is the one of `metrics query` or `metrics range`.
public final class LogsQuery implements Verb {
  private static final Operand<String> QUERY = Operand.required("logql", "a LogQL query");
  private static final Flag<Duration> SINCE = LogRange.since("1h");
  private static final Flag<Integer> LIMIT =
      Flag.of("limit", Types.COUNT, "100", "at most so many lines, the newest ones");
  private static final Flag<Boolean> FORWARD =
      Flag.on("forward", "the oldest lines of the time instead of the newest");
  private static final Flag<Boolean> LABELS =
      Flag.on("labels", "a query that selects it in front of each line");

  private static final Flag<Optional<Duration>> STEP =
      Flag.of(
          "step",
          Types.or("auto", Types.DURATION),
          "auto",
          "of a metric query over time: how far apart the points are");

  private static final Spec SPEC =
      Spec.read("logs query", "the log lines that a LogQL query finds, oldest to newest")
          .operand(QUERY)
          .flag(SINCE)
          .flag(LogRange.UNTIL)
          .flag(LIMIT)
          .flag(FORWARD)
          .flag(LABELS)
          .flag(STEP)
          .jsonLines(
              "{time, labels, parsed, metadata, line} a line; of a metric query as metrics query or range")
          .example("homelab logs query '{job=\"nginx\"}'")
          .example("homelab logs query '{job=\"nginx\"} |= \"error\"' --since 24h --limit 1000")
          .example("homelab logs query '{job=\"nginx\"}' --since 10m --until 2h --forward --json")
          .example("homelab logs query 'sum by (job) (count_over_time({job=~\".+\"}[1h]))'")
          .example("homelab logs query 'sum(rate({job=\"nginx\"}[5m]))' --since 24h --step 10m")
          .build();

  private final Endpoints endpoints;
  private final Environment environment;
  private final InstantSource clock;

  public LogsQuery(Endpoints endpoints, Environment environment, InstantSource clock) {
    this.endpoints = endpoints;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    String query = given.get(QUERY);
    if (given.find(STEP).isPresent() && !LogQl.givesNumbers(query)) {
      throw given.bad(STEP, "a metric query with it; this one gives lines");
    }
    int most = given.get(LIMIT);
    LogRange asked = LogRange.of(given, SINCE, clock.instant());
    LokiClient loki = endpoints.loki();
    try {
      if (!LogQl.givesNumbers(query)) {
        return lines(loki, query, given, asked, most, console);
      }
      numbers(new LogNumbers(loki, query, given.get(Flag.JSON), console), given, asked);
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    } catch (ReaderGone e) {
      return ExitCode.FAILED;
    }
  }

  private int lines(
      LokiClient loki, String query, Arguments given, LogRange asked, int most, Console console)
      throws IOException {
    LineOutput output = output(given, console);
    boolean forward = given.get(FORWARD);
    Direction direction = forward ? Direction.FORWARD : Direction.BACKWARD;
    LinePages pages = loki.lines(query, asked.range(), direction, most + 1L);
    Span span =
        forward
            ? new OldestLines(pages, output, console, most).print()
            : new NewestLines(pages, output, console, spool(), most).print();
    Remarks.show(pages.notices(), console);
    SpanNotes.show(span, asked, forward, console);
    return ExitCode.DONE;
  }

  private PageSpool spool() {
    return new PageSpool(Path.of(environment.variable("TMPDIR").orElse("/tmp")));
  }

  private static LineOutput output(Arguments given, Console console) {
    if (given.get(Flag.JSON)) {
      return LineOutputs.json();
    }
    if (given.get(LABELS)) {
      return LineOutputs.labelled(console);
    }
    return console.outIsTerminal() ? LineOutputs.shown(console) : LineOutputs.raw();
  }

  /// At the end of the time, unless the time or a step was asked for.
  private void numbers(LogNumbers numbers, Arguments given, LogRange asked)
      throws IOException, VerbFailure {
    if (given.find(SINCE).isPresent() || given.find(STEP).isPresent()) {
      numbers.over(range(given, asked), Screen.of(environment));
    } else {
      numbers.at(asked.range().end());
    }
  }

  private static Range range(Arguments given, LogRange asked) throws VerbFailure {
    TimeRange time = asked.range();
    Duration length = given.get(SINCE);
    Duration step = given.get(STEP).orElseGet(() -> Range.usualStep(length));
    String until = given.find(LogRange.UNTIL).isPresent() ? given.text(LogRange.UNTIL) : "now";
    Range range = new Range(time.start(), time.end(), step, asked.label(), until);
    if (!range.isAllowed()) {
      String least = Durations.exact(Range.leastStep(length));
      throw given.bad(STEP, least + " or more for --since " + asked.label());
    }
    return range;
  }
}
