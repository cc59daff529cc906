package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.InstantJson;
import dev.homelab.cli.query.InstantTable;
import dev.homelab.cli.query.Range;
import dev.homelab.cli.query.RangeJson;
import dev.homelab.cli.query.RangeLines;
import dev.homelab.cli.query.RangeOutput;
import dev.homelab.cli.query.RangePlot;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.cli.query.Remarks;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.QueryResult;
import java.io.IOException;
import java.time.Instant;

/// What a metric query of LogQL gives, shown as the `metrics` verbs show it.
///
/// @param json whether a program reads it
record LogNumbers(LokiClient loki, String query, boolean json, Console console) {

  /// At one time, as `metrics query` has it.
  void at(Instant time) throws IOException {
    Answer<QueryResult> answer = loki.result(query, time);
    if (json) {
      InstantJson.document(query, time, answer, console);
    } else {
      Remarks.show(answer.notices(), console);
      answer.result().giveTo(new InstantTable(console));
    }
  }

  /// Over a time, as `metrics range` has it.
  void over(Range range) throws IOException {
    RangeOutput output = output(range);
    Notices notices =
        loki.queryRange(
            query,
            timeRange(range),
            range.step(),
            series -> {
              ReaderGone.check(console);
              output.accept(series);
            });
    output.end(notices);
  }

  /// With its last point, which may be its only one.
  private static TimeRange timeRange(Range range) {
    Instant last = range.last();
    return new TimeRange(range.first(), last.isAfter(range.first()) ? last : last.plusNanos(1));
  }

  private RangeOutput output(Range range) {
    if (json) {
      return new RangeJson(query, range, console);
    }
    return console.outIsTerminal() ? new RangePlot(range, console) : new RangeLines(console);
  }
}
