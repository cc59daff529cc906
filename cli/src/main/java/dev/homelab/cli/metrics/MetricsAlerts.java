package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.query.LabelJson;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// `metrics alerts`: the alerts that fire now, the worst first.
///
/// They are asked for by query, since a query-only front end has no endpoint for alerts. With
/// `--json` one object: `alerts`, an array of `{alert, severity, since, labels}`, `watched`
/// (null where it can't be known), `warnings`, `infos` and `partial`.
public final class MetricsAlerts implements Verb {
  private static final Flag<Boolean> ALL =
      Flag.on("all", "those that are pending too, with the state of each");

  private static final Spec SPEC =
      Spec.read("metrics alerts", "the alerts that fire now, the worst first")
          .flag(ALL)
          .json(
              "{alerts: [{alert, state, severity, since, labels, annotations}], watched, warnings, infos, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .answer(ExitCode.FAILED, "not all answered, or nothing is watched")
          .example("homelab metrics alerts")
          .example("homelab metrics alerts --all")
          .example("homelab metrics alerts --json")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  public MetricsAlerts(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    AlertWatch watch = AlertWatch.of(endpoints.prometheus(), now, given.get(ALL));
    if (given.get(Flag.JSON)) {
      console.out().print(json(watch));
    } else {
      show(watch, given.get(ALL), now, console);
    }
    return watch.isToBeBelieved() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void show(AlertWatch watch, boolean all, Instant now, Console console) {
    if (!watch.alerts().isEmpty()) {
      console.out().print(new AlertTable(console, now, all).of(watch.alerts()));
    }
    Remarks.show(watch.notices(), console);
    if (!watch.notices().complete()) {
      Remarks.note(console, "not all answered: more alerts may fire");
    } else if (watch.alerts().isEmpty()) {
      console.out().println(watch.watched().nothing(all));
    }
  }

  private static String json(AlertWatch watch) {
    return Json.object(
        top -> {
          top.putArray(
              "alerts",
              watch.alerts(),
              (each, alert) ->
                  each.put("alert", alert.name())
                      .put("state", alert.state().label())
                      .put("severity", alert.labels().get("severity"))
                      .put("since", alert.since())
                      .putObject("labels", labels -> LabelJson.put(labels, alert.labels()))
                      .putObject("annotations", all -> LabelJson.put(all, alert.annotations())));
          watch
              .watched()
              .put(top)
              .putTexts("warnings", watch.notices().warnings())
              .putTexts("infos", watch.notices().infos())
              .put("partial", watch.notices().partial());
        });
  }
}
