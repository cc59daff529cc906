package dev.homelab.cli.metrics;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.output.Wrap;
import dev.homelab.cli.query.SeriesName;
import dev.homelab.cli.verb.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Alerts for a person: a row each, and below it what its rule says about it.
///
/// @param now from which their age is counted
/// @param all whether they are not all of one state, which is shown then
record AlertTable(Console console, Instant now, boolean all) {
  private static final Set<String> IN_COLUMNS = Set.of("alertname", "severity");

  /// The annotations that are shown, as most rules name them.
  private static final List<String> SAID = List.of("summary", "description", "message");

  private static final String INDENT = "    ";

  /// Of what somebody may have written there a person reads so much.
  private static final int MOST_TEXT = 1000;

  /// All lines, each ended by a newline.
  String of(List<Alert> alerts) {
    Table table =
        all
            ? console.table(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT)
            : console.table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT);
    row(table, "STATE", "SEVERITY", "ALERT", "FOR", "LABELS");
    for (Alert alert : alerts) {
      String severity = alert.severity();
      row(
          table,
          alert.state().label(),
          severity.isEmpty() ? "-" : severity,
          alert.name(),
          age(alert.since()),
          SeriesName.of(alert.labels(), IN_COLUMNS));
      said(alert).forEach(table::across);
    }
    return table.toString();
  }

  private void row(
      Table table, String state, String severity, String name, String age, String labels) {
    if (all) {
      table.row(state, severity, name, age, labels);
    } else {
      table.row(severity, name, age, labels);
    }
  }

  private String age(Optional<Instant> since) {
    return since.map(start -> Durations.rough(Duration.between(start, now))).orElse("-");
  }

  /// The annotations for people, each from a line of its own on.
  private List<String> said(Alert alert) {
    List<String> lines = new ArrayList<>();
    for (String name : SAID) {
      String text = alert.annotations().get(name).orElse("").replaceAll("\\s+", " ").strip();
      if (!text.isEmpty()) {
        String shown = console.shown(cut(text));
        int width = Math.max(1, console.width() - INDENT.length());
        Wrap.lines(shown, width).forEach(line -> lines.add(INDENT + line));
      }
    }
    return lines;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= MOST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_TEXT)) + "…";
  }
}
