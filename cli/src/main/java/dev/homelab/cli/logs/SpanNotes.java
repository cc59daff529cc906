package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Remarks;
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
        + text(Duration.between(from, to))
        + " of "
        + asked.label()
        + ", "
        + from
        + " to "
        + to
        + "; a greater --limit shows more";
  }

  /// The two largest units: `1d 2h`, `3m 20s`, `1.250s`.
  static String text(Duration duration) {
    if (duration.toDays() > 0) {
      return duration.toDays() + "d " + duration.toHoursPart() + "h";
    }
    if (duration.toHours() > 0) {
      return duration.toHours() + "h " + duration.toMinutesPart() + "m";
    }
    if (duration.toMinutes() > 0) {
      return duration.toMinutes() + "m " + duration.toSecondsPart() + "s";
    }
    String millis = Integer.toString(1000 + duration.toMillisPart()).substring(1);
    return duration.toSeconds() + "." + millis + "s";
  }
}
