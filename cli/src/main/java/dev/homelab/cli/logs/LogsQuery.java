package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.InstantJson;
import dev.homelab.cli.query.InstantTable;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.ReaderGone;
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
import dev.homelab.loki.LokiClient;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// `logs query`: the lines that a LogQL query finds, oldest to newest; of a metric query its
/// numbers at the end of the time.
///
/// With `--json` one object a line: `time`, `labels` of the stream, `parsed`, `metadata` and
/// `line`. That of a metric query is the one of `metrics query`.
public final class LogsQuery implements Verb {
  private static final Operand<String> QUERY = Operand.required("logql", "a LogQL query");
  private static final Flag<Duration> SINCE = LogRange.since("1h");
  private static final Flag<Integer> LIMIT =
      Flag.of("limit", Types.COUNT, "100", "at most so many lines, the newest ones");
  private static final Flag<Boolean> FORWARD =
      Flag.on("forward", "the oldest lines of the time instead of the newest");
  private static final Flag<Boolean> LABELS =
      Flag.on("labels", "a query that selects it in front of each line");

  private static final Spec SPEC =
      Spec.read("logs query", "the log lines that a LogQL query finds, oldest to newest")
          .operand(QUERY)
          .flag(SINCE)
          .flag(LogRange.UNTIL)
          .flag(LIMIT)
          .flag(FORWARD)
          .flag(LABELS)
          .jsonLines(
              "{time, labels, parsed, metadata, line} a line; of a metric query as metrics query does")
          .example("homelab logs query '{job=\"nginx\"}'")
          .example("homelab logs query '{job=\"nginx\"} |= \"error\"' --since 24h --limit 1000")
          .example("homelab logs query '{job=\"nginx\"}' --since 10m --until 2h --forward --json")
          .example("homelab logs query 'sum by (job) (count_over_time({job=~\".+\"}[1h]))'")
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
    int most = given.get(LIMIT);
    LogRange asked = LogRange.of(given, SINCE, clock.instant());
    LokiClient loki = endpoints.loki();
    try {
      return lines(loki, query, given, asked, most, console);
    } catch (NumbersFound e) {
      return numbers(loki, query, asked.range().end(), given, console);
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    } catch (ReaderGone e) {
      return ExitCode.FAILED;
    }
  }

  private int lines(
      LokiClient loki, String query, Arguments given, LogRange asked, int most, Console console)
      throws IOException, NumbersFound {
    LineOutput output = output(given, console);
    boolean forward = given.get(FORWARD);
    Direction direction = forward ? Direction.FORWARD : Direction.BACKWARD;
    LinePages pages = loki.lines(query, asked.range(), direction, most + 1L);
    Span span =
        forward
            ? new OldestLines(pages, output, console, most).print()
            : new NewestLines(pages, output, console, spool(), most).print();
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

  private static int numbers(
      LokiClient loki, String query, Instant at, Arguments given, Console console)
      throws IOException, VerbFailure {
    try {
      Answer answer = new Answer(loki.result(query, at), List.of());
      if (given.get(Flag.JSON)) {
        InstantJson.document(query, at, answer, console);
      } else {
        answer.result().giveTo(new InstantTable(console));
      }
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    }
  }
}
