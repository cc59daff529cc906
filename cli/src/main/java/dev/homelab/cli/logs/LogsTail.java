package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Signals;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// `logs tail`: the lines that a LogQL query selects, as they come, until somebody ends it.
///
/// With `--json` one object a line: `time`, `labels` of the stream, `parsed`, `metadata` and
/// `line`.
public final class LogsTail implements Verb {
  private static final Operand<String> QUERY = Operand.required("logql", "a LogQL query");
  private static final Flag<Optional<Moment>> SINCE =
      Flag.of(
          "since",
          Types.or("0s", Moment.TYPE),
          "0s",
          "lines since then first: 5m, 1h30m, 7d, 2026-11-25");
  private static final Flag<Boolean> LABELS =
      Flag.on("labels", "a query that selects it in front of each line");

  private static final Spec SPEC =
      Spec.read("logs tail", "follows the log lines that a LogQL query selects, until Ctrl-C")
          .operand(QUERY)
          .flag(SINCE)
          .flag(LABELS)
          .flag(LogsQuery.RAW)
          .colored()
          .jsonLines("{time, labels, parsed, metadata, line} a line")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .answer(ExitCode.signal(Signals.INTERRUPT), "ended by Ctrl-C")
          .example("homelab logs tail '{job=\"nginx\"}'")
          .example("homelab logs tail '{job=\"nginx\"} |= \"error\"' --since 1h --labels")
          .example("homelab logs tail '{job=~\".+\"}' --json")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  public LogsTail(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    String query = given.get(QUERY);
    Instant start = start(given);
    LocalTimes times = new LocalTimes(ZoneId.systemDefault());
    TailOutput output = new TailOutput(console, form(given, console), times);
    if (output.form() == TailOutput.Form.TIMED) {
      Remarks.note(console, "the times are those of " + times.zone().getId());
    }
    try {
      endpoints.loki().tail(query, start, output);
      return ExitCode.DONE;
    } catch (ApiException e) {
      throw QueryError.of(query, e);
    }
  }

  private static TailOutput.Form form(Arguments given, Console console) {
    if (given.get(Flag.JSON)) {
      return TailOutput.Form.JSON;
    }
    if (given.get(LABELS)) {
      return TailOutput.Form.LABELLED;
    }
    return console.outIsTerminal() && !given.get(LogsQuery.RAW)
        ? TailOutput.Form.TIMED
        : TailOutput.Form.BARE;
  }

  private Instant start(Arguments given) throws VerbFailure {
    Instant now = clock.instant();
    Optional<Moment> asked = given.get(SINCE);
    if (asked.isEmpty()) {
      return now;
    }
    Instant start =
        asked
            .get()
            .at(now)
            .orElseThrow(() -> given.bad(SINCE, "one that doesn't reach back before 1970"));
    if (start.isAfter(now)) {
      throw given.bad(SINCE, "a time before now");
    }
    return start;
  }
}
