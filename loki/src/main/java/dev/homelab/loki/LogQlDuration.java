package dev.homelab.loki;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A duration as LogQL writes it: a whole number of the largest unit that it is a multiple of.
final class LogQlDuration {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|[smhdwy])");

  private LogQlDuration() {}

  /// `30d`, `36h`, `90m`, `45s` or `1500ms`. One to two days are told in hours: `24h`, as people
  /// say it.
  ///
  /// @throws IllegalArgumentException if it is not a whole, positive number of milliseconds
  static String of(Duration duration) {
    long millis = duration.toMillis();
    if (millis <= 0 || !duration.equals(Duration.ofMillis(millis))) {
      throw new IllegalArgumentException(
          "duration: expected a whole number of milliseconds greater than 0");
    }
    if (millis % DAY == 0 && millis > DAY) {
      return millis / DAY + "d";
    }
    if (millis % HOUR == 0) {
      return millis / HOUR + "h";
    }
    if (millis % MINUTE == 0) {
      return millis / MINUTE + "m";
    }
    return millis % SECOND == 0 ? millis / SECOND + "s" : millis + "ms";
  }

  /// A duration as Go and Prometheus write it: `721h0m0s`, `30d1h`, `1.5s`. Empty for anything
  /// else.
  static Optional<Duration> parse(String text) {
    Matcher parts = PART.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (parts.find() && parts.start() == end) {
      long unit = millis(parts.group(2));
      sum = sum.plusMillis(Math.round(Double.parseDouble(parts.group(1)) * unit));
      end = parts.end();
    }
    return end == text.length() && end > 0 ? Optional.of(sum) : Optional.empty();
  }

  private static long millis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "s" -> SECOND;
      case "m" -> MINUTE;
      case "h" -> HOUR;
      case "d" -> DAY;
      case "w" -> 7 * DAY;
      default -> 365 * DAY;
    };
  }
}
