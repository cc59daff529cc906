package dev.homelab.cli.metrics;

import java.time.Duration;
import java.time.Instant;

/// The times that a range query asks for: from `start`, every `step`, to `end`.
///
/// @param label how long it is, as it was typed
record Range(Instant start, Instant end, Duration step, String label) {
  /// More steps than this are refused by Prometheus.
  static final int MOST_STEPS = 11_000;

  private static final int[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200
  };
  private static final int DAY = 86_400;

  /// A step that people use, so wide that a range has at most so many.
  static Duration step(Duration range, int most) {
    long atLeast = Math.ceilDiv(range.toSeconds(), most);
    for (int seconds : SECONDS) {
      if (seconds >= atLeast) {
        return Duration.ofSeconds(seconds);
      }
    }
    return Duration.ofDays(Math.ceilDiv(atLeast, DAY));
  }

  /// Whether Prometheus answers it.
  boolean isAllowed() {
    return Duration.between(start, end).toMillis() / step.toMillis() <= MOST_STEPS;
  }
}
