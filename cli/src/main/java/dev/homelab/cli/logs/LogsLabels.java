package dev.homelab.cli.logs;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// `logs labels`: the names of labels that streams carry, or the values of one.
///
/// With `--json` one object: `label`, null without one, and `names` or `values`.
public final class LogsLabels implements Verb {
  private final Endpoints endpoints;
  private final InstantSource clock;

  public LogsLabels(Endpoints endpoints, InstantSource clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Spec spec() {
    return Spec.read("logs labels", "the labels of log streams, or the values of one label")
        .operands("[name]")
        .flag("since", "DURATION", "how far back: 90m, 24h, 7d, 4w (default 6h)")
        .flag("json", "{since, until, label, values}; label is null where values are names")
        .example("homelab logs labels")
        .example("homelab logs labels job --since 7d");
  }

  @Override
  public int run(List<String> arguments, Console console) throws VerbFailure, IOException {
    Arguments given = Arguments.parse(spec(), arguments);
    Optional<String> label = label(given);
    LogRange asked = LogRange.of(given, "6h", clock.instant());
    List<String> values = values(label, asked.range());
    if (given.has("json")) {
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

  private Optional<String> label(Arguments given) throws VerbFailure {
    if (given.operands().isEmpty()) {
      return Optional.empty();
    }
    String name = given.operand("no more than one label");
    try {
      return Optional.of(Labels.checked(name));
    } catch (IllegalArgumentException e) {
      throw VerbFailure.wrongUse("logs labels: " + e.getMessage());
    }
  }

  private List<String> values(Optional<String> label, TimeRange range)
      throws IOException, VerbFailure {
    LokiClient loki = endpoints.loki();
    try {
      return label.isPresent() ? loki.labelValues(label.get(), range) : loki.labelNames(range);
    } catch (ApiException e) {
      throw VerbFailure.failed("logs labels: " + e.getMessage());
    }
  }

  private static String nothing(Optional<String> label, LogRange asked) {
    String what = label.map(name -> "no stream has the label " + name).orElse("no stream");
    return what + " in " + asked.label();
  }

  private static String json(Optional<String> label, List<String> values, TimeRange range) {
    return Json.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("since", text(range.start()));
          json.writeStringProperty("until", text(range.end()));
          json.writeName("label");
          label.ifPresentOrElse(json::writeString, json::writeNull);
          json.writeArrayPropertyStart("values");
          values.forEach(json::writeString);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static String text(Instant time) {
    return time.toString();
  }
}
