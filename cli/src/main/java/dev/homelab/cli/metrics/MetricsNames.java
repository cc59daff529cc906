package dev.homelab.cli.metrics;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
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
import dev.homelab.prometheus.Metadata;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.PrometheusClient;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `metrics names`: the metrics that there are, each with what its targets say about it.
///
/// With `--json` one object: `since`, `until`, `pattern` (null without one), `names`, an array of
/// `{name, type, help, unit}`, null where the server doesn't tell, `warnings`, `infos` and
/// `partial`.
public final class MetricsNames implements Verb {
  private static final Operand<String> PATTERN =
      Operand.optional("glob", "names that hold this text, or, with *, are of this form");
  private static final Flag<Moment> SINCE = Period.since("6h");

  private static final Spec SPEC =
      Spec.read("metrics names", "the names of metrics, with their type and what they mean")
          .operand(PATTERN)
          .flag(SINCE)
          .flag(Period.UNTIL)
          .json(
              "{since, until, pattern, names: [{name, type, help, unit}], warnings, infos, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab metrics names")
          .example("homelab metrics names disk")
          .example("homelab metrics names 'node_*_total'")
          .build();

  private final Endpoints endpoints;
  private final InstantSource clock;

  private record Found(Answer<List<String>> names, Optional<Answer<Map<String, Metadata>>> told) {
    Optional<Metadata> about(String name) {
      return told.flatMap(answer -> Family.of(name, answer.result()));
    }

    Notices notices() {
      return told.map(answer -> names.notices().and(answer.notices())).orElse(names.notices());
    }
  }

  public MetricsNames(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    Optional<String> pattern = given.find(PATTERN);
    Period period = Period.of(given, SINCE, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    Found found = found(new NamePattern(pattern.orElse("*")), period);
    if (given.get(Flag.JSON)) {
      console.out().print(json(pattern, period, found));
      return ExitCode.DONE;
    }
    if (found.names().result().isEmpty()) {
      Remarks.note(console, "no metric has such a name in " + period.label());
    } else {
      console.out().print(table(found, console));
    }
    Remarks.show(found.notices(), console);
    if (found.told().isEmpty()) {
      Remarks.note(console, "the server doesn't tell types: it has no /api/v1/metadata");
    }
    return ExitCode.DONE;
  }

  private Found found(NamePattern pattern, Period period) throws IOException, VerbFailure {
    PrometheusClient prometheus = endpoints.prometheus();
    try {
      Answer<List<String>> all =
          prometheus.labelValues("__name__", pattern.selector(), period.start(), period.end());
      List<String> names = all.result().stream().filter(pattern.test()).toList();
      return new Found(new Answer<>(names, all.notices()), prometheus.metadata());
    } catch (ApiException e) {
      throw QueryError.of(pattern.selector().orElse(""), e);
    }
  }

  private static String table(Found found, Console console) {
    Table table = console.table(Align.LEFT, Align.LEFT, Align.LEFT);
    table.row("NAME", "TYPE", "HELP");
    for (String name : found.names().result()) {
      Optional<Metadata> about = found.about(name);
      String help = about.map(Metadata::help).orElse("").replaceAll("\\s+", " ").strip();
      table.row(name, about.map(Metadata::type).orElse("-"), help);
    }
    return table.toString();
  }

  private static String json(Optional<String> pattern, Period period, Found found) {
    return Json.object(
        top ->
            top.put("since", period.start().toString())
                .put("until", period.end().toString())
                .put("pattern", pattern)
                .putArray(
                    "names",
                    found.names().result(),
                    (each, name) ->
                        each.put("name", name)
                            .put("type", found.about(name).map(Metadata::type))
                            .put("help", found.about(name).map(Metadata::help))
                            .put("unit", found.about(name).map(Metadata::unit)))
                .putTexts("warnings", found.notices().warnings())
                .putTexts("infos", found.notices().infos())
                .put("partial", found.notices().partial()));
  }
}
