package dev.homelab.telemetry;

import java.util.random.RandomGenerator;

/// The times that one flush gives to entries that it moves. No two are the same, however many
/// entries it moves to one place; and those of another host, moved to the same place, are unlikely
/// to be.
final class Slots {
  private static final long COUNTED = 0xFFFFF;

  private final RandomGenerator random;
  private long count;

  Slots(RandomGenerator random) {
    this.random = random;
    this.count = random.nextLong();
  }

  /// A time in `[from, from + width)`, or up to a millisecond beside it: its last 20 bits count up
  /// from a random number.
  long next(long from, long width) {
    long somewhere = from + random.nextLong(Math.max(1, width));
    return (somewhere & ~COUNTED) | (count++ & COUNTED);
  }
}
