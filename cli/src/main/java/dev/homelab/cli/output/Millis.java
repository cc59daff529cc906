package dev.homelab.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Times in milliseconds, with one decimal.
public final class Millis {
  private Millis() {}

  /// As a number.
  public static BigDecimal of(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 6).setScale(1, RoundingMode.HALF_UP);
  }

  /// For people.
  public static String words(Duration time) {
    return of(time) + " ms";
  }
}
