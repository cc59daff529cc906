package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
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
        Console.printColored(bare(page.line(i), console) + '\n', out);
      }
    };
  }

  /// A line alone, as a terminal can show it.
  static String bare(String line, Console console) {
    return LineColors.of(line, console.color(), "  ");
  }

  /// A query that selects the line, a tab, and the line.
  static LineOutput labelled(Console console) {
    return (page, from, to, out) -> {
      for (int i = from; i < to; i++) {
        out.append(console.shown(LineParts.query(page.labels(i), page.fields(i)))).append('\t');
        String line = page.line(i);
        Console.printColored((console.outIsTerminal() ? bare(line, console) : line) + '\n', out);
      }
    };
  }

  /// One JSON object: as [LineParts#json] has it.
  static LineOutput json() {
    return (page, from, to, out) -> {
      try (JsonGenerator json = Json.lines(out)) {
        for (int i = from; i < to; i++) {
          LineParts.json(json, page.time(i), page.labels(i), page.fields(i), page.line(i));
          json.writeRaw('\n');
        }
      }
    };
  }
}
