package dev.homelab.cli.records;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of time after `start` up to `end`, as Loki counts: a record at the very start belongs
/// to the slot before.
public record Slot(Instant start, Instant end) {
  /// By hand: what the compiler makes for a record is put together at its first use, which costs a
  /// reading more than all else that it does with slots.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slot slot && start.equals(slot.start) && end.equals(slot.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  /// How long it is.
  public Duration length() {
    return Duration.between(start, end);
  }

  /// Whether it is a whole number of seconds long, as what a server counts at once is.
  boolean isOfSeconds() {
    return length().toMillis() % 1000 == 0;
  }

  boolean holds(Instant time) {
    return time.isAfter(start) && !time.isAfter(end);
  }

  boolean overlaps(Instant from, Instant to) {
    return start.isBefore(to) && end.isAfter(from);
  }
}
