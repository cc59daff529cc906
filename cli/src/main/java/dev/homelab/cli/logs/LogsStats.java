package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.StreamStats;
import dev.homelab.prometheus.ApiException;
import java.io.IOException;
import java.time.InstantSource;

/// `logs stats`: how much a query of some streams would have to read, from the server's index, and
/// which of them are the largest.
///
/// With `--json` one object, as [VolumeReport] writes it.
public final class LogsStats implements Verb {
  private static final Operand<String> SELECTOR =
      Operand.required("selector", "a selector of streams, without filters");
  private static final Flag<Moment> SINCE = Period.since("1h");

  private static final Spec SPEC =
      Spec.read("logs stats", "how much a query would read: streams, chunks, lines, bytes")
          .operand(SELECTOR)
          .flag(SINCE)
          .flag(Period.UNTIL)
          .json(
              "{since, until, selector, streams, chunks, entries, bytes, volume: [{labels, bytes}],"
                  + " warnings, infos, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab logs stats '{job=\"nginx\"}'")
          .example("homelab logs stats '{job=~\".+\"}' --since 24h")
          .build();

  private static final int MOST_ROWS = 20;

  private final Endpoints endpoints;
  private final InstantSource clock;

  public LogsStats(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    String selector = given.get(SELECTOR);
    LogRange asked = LogRange.of(given, SINCE, clock.instant());
    VolumeReport report = report(selector, asked);
    if (given.get(Flag.JSON)) {
      console.out().print(report.json());
    } else {
      report.print(asked.label(), console);
    }
    return ExitCode.DONE;
  }

  private VolumeReport report(String selector, LogRange asked) throws IOException, VerbFailure {
    LokiClient loki = endpoints.loki();
    try {
      StreamStats stats =
          loki.stats(selector, asked.range())
              .orElseThrow(
                  () ->
                      VerbFailure.failed(
                          "Loki: 404: it has no /loki/api/v1/index/stats, which 2.8 and later"
                              + " have, or what is in front of it hides that"));
      return new VolumeReport(
          selector, asked.range(), stats, loki.volume(selector, asked.range(), MOST_ROWS));
    } catch (ApiException e) {
      throw QueryError.of(selector, e);
    }
  }
}
