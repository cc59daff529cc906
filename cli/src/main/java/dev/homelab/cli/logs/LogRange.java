package dev.homelab.cli.logs;

import dev.homelab.cli.query.Moment;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The time that a `logs` verb looks at: `--since` back from `--until`, which is left out of it.
///
/// @param label how long it is, as it was typed
record LogRange(TimeRange range, String label) {
  /// Up to when: now without it.
  static final Flag<Moment> UNTIL =
      Flag.of(
          "until",
          Moment.TYPE,
          "",
          "up to when: 2026-11-25T08:00:00Z, Unix seconds, or how long ago: 90m");

  /// How long.
  static Flag<Duration> since(String byDefault) {
    return Flag.duration("since", byDefault, "how far back: 90m, 24h, 7d, 4w");
  }

  /// As it was asked for.
  static LogRange of(Arguments given, Flag<Duration> since, Instant now) throws VerbFailure {
    Instant end = until(given, now);
    Instant start = end.minus(given.get(since));
    if (start.isBefore(Instant.EPOCH)) {
      throw given.bad(since, "one that doesn't reach back before 1970");
    }
    return new LogRange(new TimeRange(start, end), given.text(since));
  }

  /// Loki's times end in 2262.
  private static Instant until(Arguments given, Instant now) throws VerbFailure {
    Optional<Moment> asked = given.find(UNTIL);
    if (asked.isEmpty()) {
      return now;
    }
    return asked
        .get()
        .at(now)
        .filter(time -> time.getEpochSecond() < Long.MAX_VALUE / 1_000_000_000L)
        .orElseThrow(() -> given.bad(UNTIL, Moment.TYPE.expected()));
  }
}
