package dev.homelab.cli.query;

import dev.homelab.cli.verb.Durations;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A point in time as people type it: RFC 3339 (`2026-11-25T08:00:00Z`), Unix seconds
/// (`1795593600`, with a fraction if need be), or how long ago (`90m`).
public final class Moment {
  /// What a message says was expected.
  public static final String EXPECTED =
      "a time such as 2026-11-25T08:00:00Z, Unix seconds, or a duration ago such as 90m";

  /// The end of the year 9999.
  private static final long LAST = 253_402_300_799L;
  private static final int MOST_DIGITS = 12;

  private Moment() {}

  /// The time; empty for anything else, and for one before 1970 or after 9999.
  public static Optional<Instant> parse(String text, Instant now) {
    Optional<Instant> ago = Durations.parse(text).map(now::minus);
    return ago.or(() -> unixSeconds(text)).or(() -> rfc3339(text)).filter(Moment::isUsual);
  }

  private static boolean isUsual(Instant time) {
    return time.getEpochSecond() >= 0 && time.getEpochSecond() <= LAST;
  }

  private static Optional<Instant> unixSeconds(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "0" : text.substring(dot + 1);
    if (!isNumber(whole) || !isNumber(fraction)) {
      return Optional.empty();
    }
    long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(whole), nanos));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Instant> rfc3339(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
