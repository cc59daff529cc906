package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
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
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.PrometheusClient;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// `metrics labels`: the names of labels that series carry, or the values of one.
///
/// With `--json` one object: `since`, `until`, `match` and `label`, null without one, `values`,
/// `warnings`, `infos` and `partial`.
public final class MetricsLabels implements Verb {
  private static final Operand<String> LABEL = Operand.optional("name", "the name of a label");
  private static final Flag<String> MATCH =
      Flag.text("match", "SELECTOR", "only of the series that this selects, such as up");
  private static final Flag<Moment> SINCE = Period.since("6h");

  private static final Spec SPEC =
      Spec.read("metrics labels", "the labels of series, or the values of one label")
          .operand(LABEL)
          .flag(MATCH)
          .flag(SINCE)
          .flag(Period.UNTIL)
          .json(
              "{since, until, match, label, values, warnings, infos, partial}; label is null where"
                  + " values are names")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab metrics labels")
          .example("homelab metrics labels job")
          .example("homelab metrics labels instance --match 'up{job=\"node\"}' --since 7d")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  public MetricsLabels(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    Optional<String> label = label(given);
    Optional<String> match = given.find(MATCH);
    Period period = Period.of(given, SINCE, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Answer<List<String>> answer = answer(label, match, period);
    if (given.get(Flag.JSON)) {
      console.out().print(json(label, match, period, answer));
      return ExitCode.DONE;
    }
    for (String value : answer.result()) {
      console.out().append(console.shown(value)).append('\n');
    }
    Remarks.show(answer.notices(), console);
    if (answer.result().isEmpty()) {
      Remarks.note(console, nothing(label, match) + " in " + period.label());
    }
    return ExitCode.DONE;
  }

  private static Optional<String> label(Arguments given) throws VerbFailure {
    try {
      return given.find(LABEL).map(Labels::checked);
    } catch (IllegalArgumentException e) {
      throw VerbFailure.wrongUse(String.valueOf(e.getMessage()));
    }
  }

  private Answer<List<String>> answer(Optional<String> label, Optional<String> match, Period period)
      throws IOException, VerbFailure {
    PrometheusClient prometheus = endpoints.prometheus();
    try {
      return label.isPresent()
          ? prometheus.labelValues(label.get(), match, period.start(), period.end())
          : prometheus.labelNames(match, period.start(), period.end());
    } catch (ApiException e) {
      throw QueryError.of(match.orElse(""), e);
    }
  }

  private static String nothing(Optional<String> label, Optional<String> match) {
    String which = match.isPresent() ? "no series that matches" : "no series";
    return label.map(name -> which + " has the label " + name).orElse(which + " is there");
  }

  private static String json(
      Optional<String> label, Optional<String> match, Period period, Answer<List<String>> answer) {
    return Json.object(
        top ->
            top.put("since", period.start().toString())
                .put("until", period.end().toString())
                .put("match", match)
                .put("label", label)
                .putTexts("values", answer.result())
                .putTexts("warnings", answer.notices().warnings())
                .putTexts("infos", answer.notices().infos())
                .put("partial", answer.notices().partial()));
  }
}
