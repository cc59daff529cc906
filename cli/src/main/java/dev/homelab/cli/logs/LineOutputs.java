package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.query.LabelJson;
import dev.homelab.loki.LogPage;
import tools.jackson.core.JsonGenerator;

/// The forms of a log line, each followed by a newline.
final class LineOutputs {
  private LineOutputs() {}

  /// The bytes of the line, for a program.
  static LineOutput raw() {
    return LogPage::write;
  }

  /// The line as a terminal can show it.
  static LineOutput shown(Console console) {
    return (page, from, to, out) -> {
      for (int i = from; i < to; i++) {
        out.append(console.shown(page.line(i))).append('\n');
      }
    };
  }

  /// The labels as a selector, a tab, and the line.
  static LineOutput labelled(Console console) {
    return (page, from, to, out) -> {
      for (int i = from; i < to; i++) {
        out.append(console.shown(page.labels(i).toString())).append('\t');
        out.append(console.shown(page.line(i))).append('\n');
      }
    };
  }

  /// One JSON object: `time` (RFC 3339, UTC, to the nanosecond), `labels` and `line`.
  static LineOutput json() {
    return (page, from, to, out) -> {
      try (JsonGenerator json = Json.lines(out)) {
        for (int i = from; i < to; i++) {
          object(json, page, i);
        }
      }
    };
  }

  private static void object(JsonGenerator json, LogPage page, int i) {
    json.writeStartObject();
    json.writeStringProperty("time", page.time(i).toString());
    LabelJson.labels(json, page.labels(i));
    json.writeStringProperty("line", page.line(i));
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
