package dev.homelab.cli.records;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// How wide the slots of a cube are.
public enum Step {
  HOUR(ChronoUnit.HOURS, 72),
  /// From one midnight to the next where the user is, which is 23 or 25 hours where clocks change.
  DAY(ChronoUnit.DAYS, 3);

  private final ChronoUnit unit;
  private final int firstTried;

  Step(ChronoUnit unit, int firstTried) {
    this.unit = unit;
    this.firstTried = firstTried;
  }

  /// How many of them a server is asked for at once, as long as nothing better is known.
  int firstTried() {
    return firstTried;
  }

  /// The last border before a time, or the time itself where it is one.
  ZonedDateTime start(ZonedDateTime time) {
    return this == DAY ? time.toLocalDate().atStartOfDay(time.getZone()) : time.truncatedTo(unit);
  }

  /// The first border after a time.
  ZonedDateTime next(ZonedDateTime time) {
    return this == DAY
        ? time.toLocalDate().plusDays(1).atStartOfDay(time.getZone())
        : time.truncatedTo(unit).plus(1, unit);
  }
}
