package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.query.LabelNames;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
import dev.homelab.cli.query.QueryError;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// `logs labels`: the names of labels that streams carry, or the values of one, or both of the
/// streams that a selector selects.
///
/// With `--json` one object: `label`, null without one, and `values`; for a selector `streams` and
/// `labels`.
public final class LogsLabels implements Verb {
  private static final Operand<String> LABEL =
      Operand.optional(
          "name", Types.text(Meaning.LABEL), "the name of a label, or a selector of streams");
  private static final Flag<Moment> SINCE = Period.since("6h");

  private static final Spec SPEC =
      Spec.read("logs labels", "the labels of log streams, or the values of one label")
          .operand(LABEL)
          .flag(SINCE)
          .flag(Period.UNTIL)
          .json(
              "{since, until, label, values}; label is null where values are names; of a selector"
                  + " {since, until, selector, streams, labels, partial}")
          .flag(Asking.TIMEOUT)
          .flag(Asking.VERBOSE)
          .flag(Asking.QUIET)
          .exit(ExitCode.TIMED_OUT, Asking.NOT_DONE)
          .example("homelab logs labels")
          .example("homelab logs labels job --since 7d")
          .example("homelab logs labels '{job=\"nginx\"}'")
          .build();

  private final Endpoints endpoints;
  private final LabelNames names;
  private final InstantSource clock;

  /// @param names where names that were found are kept
  public LogsLabels(Endpoints endpoints, LabelNames names, InstantSource clock) {
    this.endpoints = endpoints;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console) throws VerbFailure, IOException {
    Optional<String> selector = given.find(LABEL).filter(text -> text.strip().startsWith("{"));
    if (selector.isPresent()) {
      return ofStreams(selector.get(), given, console);
    }
    Optional<String> label = label(given);
    LogRange asked = LogRange.of(given, SINCE, clock.instant());
    List<String> values = values(label, asked.range());
    if (label.isEmpty()) {
      names.keep(values);
    }
    if (given.get(Flag.JSON)) {
      console.out().print(json(label, values, asked.range()));
      return ExitCode.DONE;
    }
    for (String value : values) {
      console.out().append(console.shown(value)).append('\n');
    }
    if (values.isEmpty()) {
      Remarks.note(console, nothing(label, asked));
    } else if (console.outIsTerminal()) {
      console.out().append('\n').append(console.shown(Selector.hint(label, values))).append('\n');
    }
    return ExitCode.DONE;
  }

  private int ofStreams(String selector, Arguments given, Console console)
      throws IOException, VerbFailure {
    LogRange asked = LogRange.of(given, SINCE, clock.instant());
    StreamLabels labels = new StreamLabels();
    try {
      endpoints.loki().streams(selector, asked.range(), labels);
    } catch (ApiException e) {
      throw QueryError.of(selector, e);
    }
    StreamLabelReport report = new StreamLabelReport(selector, asked.range(), labels);
    if (given.get(Flag.JSON)) {
      console.out().print(report.json());
    } else {
      report.print(asked.label(), console);
    }
    return ExitCode.DONE;
  }

  private Optional<String> label(Arguments given) throws VerbFailure {
    Optional<String> name = given.find(LABEL);
    try {
      return name.map(Labels::checked);
    } catch (IllegalArgumentException e) {
      throw VerbFailure.wrongUse(String.valueOf(e.getMessage()));
    }
  }

  private List<String> values(Optional<String> label, TimeRange range)
      throws IOException, VerbFailure {
    LokiClient loki = endpoints.loki();
    try {
      return label.isPresent() ? loki.labelValues(label.get(), range) : loki.labelNames(range);
    } catch (ApiException e) {
      throw VerbFailure.failed(String.valueOf(e.getMessage()));
    }
  }

  private static String nothing(Optional<String> label, LogRange asked) {
    String what = label.map(name -> "no stream has the label " + name).orElse("no stream");
    return what + " in " + asked.label();
  }

  private static String json(Optional<String> label, List<String> values, TimeRange range) {
    return Json.object(
        top ->
            top.put("since", range.start().toString())
                .put("until", range.end().toString())
                .put("label", label)
                .putTexts("values", values));
  }
}
