package dev.homelab.cli.records;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// How wide the slots of a cube are.
public enum Step {
  HOUR(Duration.ofHours(1), ChronoUnit.HOURS),
  /// From one midnight to the next where the user is, which is 23 or 25 hours where clocks change.
  DAY(Duration.ofDays(1), ChronoUnit.DAYS);

  private final Duration usual;
  private final ChronoUnit unit;

  Step(Duration usual, ChronoUnit unit) {
    this.usual = usual;
    this.unit = unit;
  }

  /// How long a slot is on most days.
  Duration usual() {
    return usual;
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
