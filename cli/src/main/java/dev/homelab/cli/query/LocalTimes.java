package dev.homelab.cli.query;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Times as a clock where the user is shows them. Whoever prints them names the zone once, by its
/// identifier, which summer time doesn't change.
///
/// Made of digits by hand: the JDK's formatter costs a process some 10 ms.
public record LocalTimes(ZoneId zone) {
  /// `2026-11-25 08:00`.
  public String toMinute(Instant time) {
    return text(time).substring(0, 16);
  }

  /// `2026-11-25 08:00:00`.
  public String toSecond(Instant time) {
    return text(time).substring(0, 19);
  }

  /// `2026-11-25 08:00:00.000`.
  public String toMilli(Instant time) {
    return text(time);
  }

  private String text(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
    StringBuilder text = new StringBuilder(23);
    put(text, time.getYear(), 4, '-');
    put(text, time.getMonthValue(), 2, '-');
    put(text, time.getDayOfMonth(), 2, ' ');
    put(text, time.getHour(), 2, ':');
    put(text, time.getMinute(), 2, ':');
    put(text, time.getSecond(), 2, '.');
    text.append(Integer.toString(1000 + time.getNano() / 1_000_000), 1, 4);
    return text.toString();
  }

  private static void put(StringBuilder text, int number, int digits, char after) {
    String plain = Integer.toString(number);
    text.append("0".repeat(Math.max(0, digits - plain.length()))).append(plain).append(after);
  }
}
