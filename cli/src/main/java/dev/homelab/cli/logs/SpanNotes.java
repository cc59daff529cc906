package dev.homelab.cli.logs;

import dev.homelab.cli.query.LocalTimes;
import dev.homelab.cli.verb.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be known of printed lines beside them: that there are none, that the limit cut them
/// off, and whose clock their times are of.
final class SpanNotes {
  private SpanNotes() {}

  /// What applies.
  ///
  /// @param times of a person; UTC without
  static List<String> of(Span span, LogRange asked, boolean forward, Optional<LocalTimes> times) {
    List<String> notes = new ArrayList<>();
    if (span.lines() == 0) {
      notes.add("no lines match in " + asked.label());
    } else if (times.isPresent()) {
      notes.add("the times are those of " + times.get().zone().getId());
    }
    if (span.isLimited()) {
      notes.add(limited(span, asked, forward, times));
    }
    return notes;
  }

  private static String limited(
      Span span, LogRange asked, boolean forward, Optional<LocalTimes> times) {
    Instant from = forward ? asked.range().start() : span.oldest();
    Instant to = forward ? span.newest() : asked.range().end();
    return "the "
        + (forward ? "oldest" : "newest")
        + (span.lines() == 1 ? " line covers " : " " + span.lines() + " lines cover ")
        + Durations.inTwoUnits(Duration.between(from, to))
        + " of "
        + asked.label()
        + ", "
        + text(from, times)
        + " to "
        + text(to, times)
        + "; a greater --limit shows more";
  }

  private static String text(Instant time, Optional<LocalTimes> times) {
    return times.isPresent() ? times.get().toSecond(time) : time.toString();
  }
}
