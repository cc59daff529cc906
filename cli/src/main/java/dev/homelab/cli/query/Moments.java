package dev.homelab.cli.query;

import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A point in time, as an argument.
record Moments() implements Type<Moment> {
  /// The end of the year 9999.
  private static final long LAST = 253_402_300_799L;

  /// Numbers below are seconds, until the year 5138; milliseconds and microseconds end then too.
  private static final long MOST_SECONDS = 100_000_000_000L;

  /// Fewer digits are a length whose unit was forgotten rather than a day before March 1973; but
  /// for `0`, which stands for the beginning.
  private static final int LEAST_DIGITS = 9;

  private static final int MOST_DIGITS = 18;
  private static final int NANO_DIGITS = 19;
  private static final int DATE = "2026-11-25".length();
  private static final int BASIC_DATE = "20261125".length();
  private static final String AGO = " ago";

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
    return "a time such as 2026-11-25, 2026-11-25 08:00, 08:00, 2026-11-25T08:00:00Z or now, a Unix"
        + " time, or how long ago, such as 90m";
  }

  @Override
  public List<String> words() {
    return List.of("now", "today", "yesterday");
  }

  @Override
  public Optional<Moment> parse(String text) {
    return word(text)
        .or(() -> Durations.parse(ago(text)).map(Moment.Ago::new))
        .or(() -> unix(text))
        .or(() -> date(text))
        .or(() -> local(text))
        .or(() -> rfc3339(text));
  }

  static boolean isUsual(Instant time) {
    return time.getEpochSecond() >= 0 && time.getEpochSecond() <= LAST;
  }

  private static Optional<Moment> word(String text) {
    return switch (text) {
      case "now" -> Optional.of(new Moment.Now());
      case "today" -> Optional.of(new Moment.DaysAgo(0));
      case "yesterday" -> Optional.of(new Moment.DaysAgo(1));
      default -> Optional.empty();
    };
  }

  /// `1h ago` and `-1h` are `1h`, as systemd has them.
  private static String ago(String text) {
    if (text.endsWith(AGO)) {
      return text.substring(0, text.length() - AGO.length());
    }
    return text.startsWith("-") ? text.substring(1) : text;
  }

  private static Optional<Moment> fixed(Instant time) {
    return isUsual(time) ? Optional.of(new Moment.Fixed(time)) : Optional.empty();
  }

  /// Eight digits that are a day of this century are that day, and no second of the year 1970.
  private static Optional<Moment> date(String text) {
    try {
      if (text.length() == BASIC_DATE) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        return Optional.of(new Moment.Local(day.atStartOfDay()));
      }
      return text.length() == DATE
          ? Optional.of(new Moment.Local(LocalDate.parse(text).atStartOfDay()))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// With or without the day, with or without seconds.
  private static Optional<Moment> local(String text) {
    try {
      return text.length() < DATE
          ? Optional.of(new Moment.Today(LocalTime.parse(text)))
          : Optional.of(new Moment.Local(LocalDateTime.parse(withT(text))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String withT(String text) {
    return text.length() > DATE && text.charAt(DATE) == ' '
        ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1)
        : text;
  }

  private static Optional<Moment> unix(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String fraction = dot < 0 ? "0" : text.substring(dot + 1);
    boolean isShort = whole.length() < LEAST_DIGITS && !text.equals("0");
    if (!isNumber(whole, NANO_DIGITS)
        || !isNumber(fraction, MOST_DIGITS)
        || isDay(text)
        || isShort) {
      return Optional.empty();
    }
    try {
      long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
      return unix(Long.parseLong(whole), nanos, dot < 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The unit is told by the size.
  private static Optional<Moment> unix(long number, long nanos, boolean isWhole) {
    if (number < MOST_SECONDS) {
      return fixed(Instant.ofEpochSecond(number, nanos));
    }
    if (!isWhole) {
      return Optional.empty();
    }
    long perSecond = 1000;
    while (number / perSecond >= MOST_SECONDS) {
      perSecond *= 1000;
    }
    return fixed(
        Instant.ofEpochSecond(
            number / perSecond, number % perSecond * (1_000_000_000L / perSecond)));
  }

  private static boolean isDay(String text) {
    return text.length() == BASIC_DATE && text.startsWith("20") && date(text).isPresent();
  }

  private static boolean isNumber(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// With a space in place of the `T` too, as `date --rfc-3339` writes it.
  private static Optional<Moment> rfc3339(String text) {
    try {
      return fixed(OffsetDateTime.parse(withT(text)).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
