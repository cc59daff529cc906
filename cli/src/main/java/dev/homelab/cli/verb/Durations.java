package dev.homelab.cli.verb;

import java.time.Duration;
import java.util.Optional;

/// Durations as people type them: a whole number and a unit, such as `90m`, `24h`, `7d`, `4w`. As
/// text they have the units that people read: seconds, minutes, hours, days.
public final class Durations {
  private static final int MAX_DIGITS = 9;

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Durations() {}

  /// Whole seconds as somebody would type them, in the largest unit that they are a whole number
  /// of.
  public static String exact(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds % DAY == 0 && seconds > 0) {
      return seconds / DAY + "d";
    }
    if (seconds % HOUR == 0 && seconds > 0) {
      return seconds / HOUR + "h";
    }
    return seconds % MINUTE == 0 && seconds > 0 ? seconds / MINUTE + "m" : seconds + "s";
  }

  /// About how long, in the largest unit that it is at least one of; none is less than nothing.
  public static String rough(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    if (seconds >= DAY) {
      return seconds / DAY + "d";
    }
    if (seconds >= HOUR) {
      return seconds / HOUR + "h";
    }
    return seconds >= MINUTE ? seconds / MINUTE + "m" : seconds + "s";
  }

  /// The two largest units: `1d 2h`, `3m 20s`, `1.250s`.
  public static String inTwoUnits(Duration duration) {
    if (duration.toDays() > 0) {
      return duration.toDays() + "d " + duration.toHoursPart() + "h";
    }
    if (duration.toHours() > 0) {
      return duration.toHours() + "h " + duration.toMinutesPart() + "m";
    }
    if (duration.toMinutes() > 0) {
      return duration.toMinutes() + "m " + duration.toSecondsPart() + "s";
    }
    String millis = Integer.toString(1000 + duration.toMillisPart()).substring(1);
    return duration.toSeconds() + "." + millis + "s";
  }

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
