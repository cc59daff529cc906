package dev.homelab.cli.query;

import java.time.Duration;
import java.time.Instant;

/// The times that a range query asks for: from `start`, every `step`, to `end`.
///
/// @param label how long it is, as it was typed
/// @param until its end, as a plot names it
public record Range(Instant start, Instant end, Duration step, String label, String until) {
  /// More steps than this are refused by Prometheus.
  private static final int MOST_STEPS = 11_000;

  private static final int[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200
  };
  private static final int DAY = 86_400;

  /// Enough for a plot, and for a program that asks for no step of its own.
  private static final int USUAL_STEPS = 250;

  /// The step where nobody asks for one.
  public static Duration usualStep(Duration range) {
    return step(range, USUAL_STEPS);
  }

  /// The narrowest step that is allowed, among those that people use.
  public static Duration leastStep(Duration range) {
    return step(range, MOST_STEPS);
  }

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
  public boolean isAllowed() {
    return Duration.between(start, end).toMillis() / step.toMillis() <= MOST_STEPS;
  }
}
