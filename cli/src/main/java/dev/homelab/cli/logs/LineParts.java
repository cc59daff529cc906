package dev.homelab.cli.logs;

import dev.homelab.cli.query.LabelJson;
import dev.homelab.loki.LineFields;
import dev.homelab.prometheus.GoString;
import dev.homelab.prometheus.Labels;
import java.time.Instant;
import java.util.StringJoiner;
import tools.jackson.core.JsonGenerator;

/// What is known of a log line, as every `logs` verb writes it.
final class LineParts {
  private LineParts() {}

  /// A LogQL query that selects the line: its stream, its metadata as a filter, and what was parsed
  /// from it as a comment, since only a parser could select by that.
  static String query(Labels stream, LineFields fields) {
    return stream
        + (fields.metadata().asMap().isEmpty() ? "" : " | " + tests(fields.metadata()))
        + (fields.parsed().asMap().isEmpty() ? "" : " # " + tests(fields.parsed()));
  }

  private static String tests(Labels labels) {
    StringJoiner tests = new StringJoiner(", ");
    labels.asMap().forEach((name, value) -> tests.add(name + "=" + GoString.quote(value)));
    return tests.toString();
  }

  /// An object: `time` (RFC 3339, UTC, to the nanosecond), `labels` of the stream, `parsed`,
  /// `metadata` and `line`.
  static void json(
      JsonGenerator json, Instant time, Labels stream, LineFields fields, String line) {
    json.writeStartObject();
    json.writeStringProperty("time", time.toString());
    LabelJson.labels(json, "labels", stream);
    LabelJson.labels(json, "parsed", fields.parsed());
    LabelJson.labels(json, "metadata", fields.metadata());
    json.writeStringProperty("line", line);
    json.writeEndObject();
  }
}
