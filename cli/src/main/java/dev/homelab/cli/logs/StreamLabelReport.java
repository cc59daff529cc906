package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.query.Remarks;
import dev.homelab.loki.TimeRange;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// The labels of the streams that a selector selects, as they are shown.
record StreamLabelReport(String selector, TimeRange range, StreamLabels labels) {
  private static final int MOST_VALUES = 20;
  private static final String PARTIAL =
      "more values than fit in memory: some are left out; a narrower selector has fewer";

  /// A table, and notes beside it.
  ///
  /// @param time how long the time is, for a person
  void print(String time, Console console) {
    if (labels.streams() == 0) {
      Remarks.note(console, "no stream matches in " + time);
      return;
    }
    Table table = console.table(Align.LEFT, Align.RIGHT, Align.LEFT);
    table.row("LABEL", "VALUES", "THESE");
    labels.values().forEach((name, values) -> table.row(name, count(values), shown(values)));
    console.out().print(table);
    Remarks.note(console, labels.streams() == 1 ? "1 stream" : labels.streams() + " streams");
    if (labels.isPartial()) {
      Remarks.note(console, PARTIAL);
    }
  }

  private static String count(SortedSet<String> values) {
    return Integer.toString(values.size());
  }

  private static String shown(SortedSet<String> values) {
    String first = values.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
    return values.size() > MOST_VALUES ? first + ", …" : first;
  }

  String json() {
    return Json.object(
        top ->
            top.put("since", range.start().toString())
                .put("until", range.end().toString())
                .put("selector", selector)
                .put("streams", labels.streams())
                .putObject(
                    "labels",
                    all -> labels.values().forEach((name, values) -> all.putTexts(name, values)))
                .put("partial", labels.isPartial()));
  }
}
