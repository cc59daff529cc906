package dev.homelab.cli.query;

import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A point in time as people type it: RFC 3339 (`2026-11-25T08:00:00Z`), Unix seconds
/// (`1795593600`, with a fraction if need be), or how long ago (`90m`).
///
/// @param fixed the time; empty if it is told by how long ago it is
/// @param ago how long ago it is; nothing for a fixed one
public record Moment(Optional<Instant> fixed, Duration ago) {
  /// As an argument.
  public static final Type<Moment> TYPE = new Moments();

  /// The end of the year 9999.
  private static final long LAST = 253_402_300_799L;
  private static final int MOST_DIGITS = 12;

  /// The time that a text means; empty for anything else, and for one before 1970 or after 9999.
  static Optional<Moment> parse(String text) {
    Optional<Moment> ago = Durations.parse(text).map(d -> new Moment(Optional.empty(), d));
    return ago.or(
        () ->
            unixSeconds(text)
                .or(() -> rfc3339(text))
                .filter(Moment::isUsual)
                .map(time -> new Moment(Optional.of(time), Duration.ZERO)));
  }

  /// The time, seen from now; empty if it is before 1970.
  public Optional<Instant> at(Instant now) {
    return fixed.or(() -> Optional.of(now.minus(ago)).filter(Moment::isUsual));
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
