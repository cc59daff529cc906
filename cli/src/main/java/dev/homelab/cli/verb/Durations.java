package dev.homelab.cli.verb;

import java.time.Duration;
import java.util.Optional;

/// Durations as people type them: whole numbers with their units, each unit once and the largest
/// first, such as `90m`, `1h30m`, `7d`, `3M`, `1y`. A month is 30 days and a year 365, so that each
/// is as long whenever it is typed. As text they have the units that people read: seconds, minutes,
/// hours, days.
public final class Durations {
  private static final int MAX_DIGITS = 9;

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long MOST = 36_500 * DAY;

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
    long seconds = 0;
    long larger = Long.MAX_VALUE;
    int at = 0;
    while (at < text.length()) {
      int unitAt = afterDigits(text, at);
      long unit = unitAt < text.length() ? seconds(text.charAt(unitAt)) : 0;
      if (unitAt == at || unitAt - at > MAX_DIGITS || unit == 0 || unit >= larger) {
        return Optional.empty();
      }
      seconds += unit * Long.parseLong(text, at, unitAt, 10);
      larger = unit;
      at = unitAt + 1;
    }
    return seconds > 0 && seconds <= MOST
        ? Optional.of(Duration.ofSeconds(seconds))
        : Optional.empty();
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /// How long a unit is; 0 of what is none.
  private static long seconds(char unit) {
    return switch (unit) {
      case 's' -> 1;
      case 'm' -> MINUTE;
      case 'h' -> HOUR;
      case 'd' -> DAY;
      case 'w' -> 7 * DAY;
      case 'M' -> 30 * DAY;
      case 'y' -> 365 * DAY;
      default -> 0;
    };
  }
}
