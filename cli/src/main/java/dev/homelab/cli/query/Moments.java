package dev.homelab.cli.query;

import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A point in time, as an argument.
record Moments() implements Type<Moment> {
  /// The end of the year 9999.
  private static final long LAST = 253_402_300_799L;

  private static final int MOST_DIGITS = 12;
  private static final int DATE = "2026-11-25".length();

  @Override
  public String name() {
    return "time";
  }

  @Override
  public String placeholder() {
    return "TIME";
  }

  @Override
  public String expected() {
    return "a time such as 2026-11-25T08:00:00Z or 2026-11-25, Unix seconds, or a duration ago such"
        + " as 90m";
  }

  @Override
  public Optional<Moment> parse(String text) {
    Optional<Moment> ago = Durations.parse(text).map(Moment.Ago::new);
    return ago.or(() -> date(text)).or(() -> unixSeconds(text)).or(() -> rfc3339(text));
  }

  static boolean isUsual(Instant time) {
    return time.getEpochSecond() >= 0 && time.getEpochSecond() <= LAST;
  }

  private static Optional<Moment> fixed(Instant time) {
    return isUsual(time) ? Optional.of(new Moment.Fixed(time)) : Optional.empty();
  }

  private static Optional<Moment> date(String text) {
    try {
      return text.length() == DATE
          ? Optional.of(new Moment.Midnight(LocalDate.parse(text)))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> unixSeconds(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "0" : text.substring(dot + 1);
    if (!isNumber(whole) || !isNumber(fraction)) {
      return Optional.empty();
    }
    long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
    return fixed(Instant.ofEpochSecond(Long.parseLong(whole), nanos));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Moment> rfc3339(String text) {
    try {
      return fixed(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
