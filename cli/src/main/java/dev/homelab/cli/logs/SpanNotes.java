package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Durations;
import java.time.Duration;
import java.time.Instant;

/// What is to be known of printed lines beside them: that there are none, or that the limit cut
/// them off.
final class SpanNotes {
  private SpanNotes() {}

  /// Shows what applies.
  static void show(Span span, LogRange asked, boolean forward, Console console) {
    if (span.lines() == 0) {
      Remarks.note(console, "no lines match in " + asked.label());
    }
    if (span.isLimited()) {
      Remarks.note(console, limited(span, asked, forward));
    }
  }

  private static String limited(Span span, LogRange asked, boolean forward) {
    Instant from = forward ? asked.range().start() : span.oldest();
    Instant to = forward ? span.newest() : asked.range().end();
    return "the "
        + (forward ? "oldest" : "newest")
        + (span.lines() == 1 ? " line covers " : " " + span.lines() + " lines cover ")
        + Durations.inTwoUnits(Duration.between(from, to))
        + " of "
        + asked.label()
        + ", "
        + from
        + " to "
        + to
        + "; a greater --limit shows more";
  }
}
