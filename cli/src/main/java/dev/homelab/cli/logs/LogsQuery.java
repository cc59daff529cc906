package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Range;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.verb.Arguments;
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
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// `logs query`: the lines that a LogQL query finds, oldest to newest; of a metric query its
/// numbers at the end of the time, or over the time where one is asked for.
///
/// With `--json` one object a line: `time`, `labels` of the stream, `parsed`, `metadata` and
/// `line`. That of a metric query
/// is the one of `metrics query` or `metrics range`.
public final class LogsQuery implements Verb {
  private static final Operand<String> QUERY = Operand.required("logql", "a LogQL query");
  private static final Flag<Moment> SINCE = Period.since("1h");
  private static final Flag<Integer> LIMIT =
      Flag.of("limit", Types.WHOLE, "100", "at most so many lines, the newest ones; 0: all");
  /// More lines than any server holds.
  private static final long EVERYTHING = Long.MAX_VALUE - 1;

  private static final Flag<Boolean> FORWARD =
      Flag.on("forward", "the oldest lines of the time instead of the newest");
  private static final Flag<Boolean> LABELS =
      Flag.on("labels", "a query that selects it in front of each line");

  static final Flag<Boolean> RAW =
      Flag.on("raw", "lines alone on a terminal too, without time and level");

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
          .flag(Period.UNTIL)
          .flag(LIMIT)
          .flag(FORWARD)
          .flag(LABELS)
          .flag(RAW)
          .flag(STEP)
          .colored()
          .jsonLines(
              "{time, labels, parsed, metadata, line} a line; of a metric query as metrics query or range")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
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
    long most = given.get(LIMIT) == 0 ? EVERYTHING : given.get(LIMIT);
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
      LokiClient loki, String query, Arguments given, LogRange asked, long most, Console console)
      throws IOException {
    LineOutput output = output(given, console);
    boolean forward = given.get(FORWARD);
    Direction direction = forward ? Direction.FORWARD : Direction.BACKWARD;
    LinePages pages = loki.lines(query, asked.range(), direction, most + 1);
    Span span =
        forward
            ? new OldestLines(pages, output, console, most).print()
            : new NewestLines(pages, output, console, spool(), most).print();
    List<String> notes = SpanNotes.of(span, asked, forward, localTimes(console));
    Remarks.show(pages.notices(), notes, given.get(Flag.JSON), console);
    return ExitCode.DONE;
  }

  private static LocalTimes times() {
    return new LocalTimes(ZoneId.systemDefault());
  }

  private static Optional<LocalTimes> localTimes(Console console) {
    return console.outIsTerminal() ? Optional.of(times()) : Optional.empty();
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
    if (!console.outIsTerminal()) {
      return LineOutputs.raw();
    }
    return given.get(RAW) ? LineOutputs.shown(console) : new TerminalLines(console, times());
  }

  /// At the end of the time, unless the time or a step was asked for.
  private void numbers(LogNumbers numbers, Arguments given, LogRange asked)
      throws IOException, VerbFailure {
    if (given.find(SINCE).isPresent() || given.find(STEP).isPresent()) {
      numbers.over(range(given, asked));
    } else {
      numbers.at(asked.range().end());
    }
  }

  private static Range range(Arguments given, LogRange asked) throws VerbFailure {
    return Range.of(given, STEP, asked.period());
  }
}
