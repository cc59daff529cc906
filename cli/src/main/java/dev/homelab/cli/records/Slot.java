package dev.homelab.cli.records;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time after `start` up to `end`, as Loki counts: a record at the very start belongs
/// to the slot before.
public record Slot(Instant start, Instant end) {
  /// How long it is.
  public Duration length() {
    return Duration.between(start, end);
  }

  boolean holds(Instant time) {
    return time.isAfter(start) && !time.isAfter(end);
  }

  boolean overlaps(Instant from, Instant to) {
    return start.isBefore(to) && end.isAfter(from);
  }
}
