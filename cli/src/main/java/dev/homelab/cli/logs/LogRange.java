package dev.homelab.cli.logs;

import dev.homelab.cli.query.Moment;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The time that a `logs` verb looks at: `--since` back from `--until`, which is left out of it.
///
/// @param label how long it is, as it was typed
record LogRange(TimeRange range, String label) {
  private static final String EXPECTED = "a duration such as 30s, 90m, 24h or 7d";

  /// As it was asked for.
  static LogRange of(Arguments given, String byDefault, Instant now) throws VerbFailure {
    String since = given.value("since").orElse(byDefault);
    Duration length = Durations.parse(since).orElseThrow(() -> given.bad("since", since, EXPECTED));
    Instant end = until(given, now);
    Instant start = end.minus(length);
    if (start.isBefore(Instant.EPOCH)) {
      throw given.bad("since", since, "one that doesn't reach back before 1970");
    }
    return new LogRange(new TimeRange(start, end), since);
  }

  /// Loki's times end in 2262.
  private static Instant until(Arguments given, Instant now) throws VerbFailure {
    Optional<String> asked = given.value("until");
    if (asked.isEmpty()) {
      return now;
    }
    return Moment.parse(asked.get(), now)
        .filter(time -> time.getEpochSecond() < Long.MAX_VALUE / 1_000_000_000L)
        .orElseThrow(() -> given.bad("until", asked.get(), Moment.EXPECTED));
  }
}
