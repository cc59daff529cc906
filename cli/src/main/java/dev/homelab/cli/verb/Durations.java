package dev.homelab.cli.verb;

import java.time.Duration;
import java.util.Optional;

/// Durations as people type them: a whole number and a unit, such as `90m`, `24h`, `7d`, `4w`.
public final class Durations {
  private static final int MAX_DIGITS = 9;

  private Durations() {}

  /// The duration; empty for anything else, zero included.
  public static Optional<Duration> parse(String text) {
    int digits = text.length() - 1;
    if (digits < 1
        || digits > MAX_DIGITS
        || !text.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long number = Long.parseLong(text.substring(0, digits));
    Optional<Duration> duration =
        switch (text.charAt(digits)) {
          case 's' -> Optional.of(Duration.ofSeconds(number));
          case 'm' -> Optional.of(Duration.ofMinutes(number));
          case 'h' -> Optional.of(Duration.ofHours(number));
          case 'd' -> Optional.of(Duration.ofDays(number));
          case 'w' -> Optional.of(Duration.ofDays(Math.multiplyExact(7, number)));
          default -> Optional.empty();
        };
    return duration.filter(d -> d.isPositive() && d.toDays() <= 36_500);
  }
}
