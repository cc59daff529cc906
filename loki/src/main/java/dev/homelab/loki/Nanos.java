package dev.homelab.loki;

import java.time.Instant;

/// Unix time in nanoseconds, as Loki's parameters carry it: from the year 1677 to 2262.
final class Nanos {
  private static final long A_SECOND = 1_000_000_000L;

  private Nanos() {}

  /// @throws ArithmeticException if the time is outside of what a `long` holds
  static long of(Instant time) {
    return Math.addExact(Math.multiplyExact(time.getEpochSecond(), A_SECOND), time.getNano());
  }

  static Instant toInstant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, A_SECOND), Math.floorMod(nanos, A_SECOND));
  }
}
