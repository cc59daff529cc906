package dev.homelab.cli.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Times in milliseconds, with one decimal.
final class Millis {
  private Millis() {}

  /// As a number.
  static BigDecimal of(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 6).setScale(1, RoundingMode.HALF_UP);
  }

  /// For people.
  static String words(Duration time) {
    return of(time) + " ms";
  }
}
