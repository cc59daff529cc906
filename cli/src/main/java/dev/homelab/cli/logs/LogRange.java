package dev.homelab.cli.logs;

import dev.homelab.cli.query.Moment;
import dev.homelab.cli.query.Period;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.TimeRange;
import java.time.Instant;

/// The time that a `logs` verb looks at, whose end is left out of it.
record LogRange(TimeRange range, Period period) {
  /// As it was asked for. Loki's times end in 2262.
  static LogRange of(Arguments given, Flag<Moment> since, Instant now) throws VerbFailure {
    Period period = Period.of(given, since, now);
    if (period.end().getEpochSecond() >= Long.MAX_VALUE / 1_000_000_000L) {
      throw given.bad(Period.UNTIL, Moment.TYPE.expected());
    }
    return new LogRange(new TimeRange(period.start(), period.end()), period);
  }

  /// How long it is, for a person.
  String label() {
    return period.label();
  }
}
