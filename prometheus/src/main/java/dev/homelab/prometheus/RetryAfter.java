package dev.homelab.prometheus;

import dev.homelab.http.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When a server asks to be asked again (RFC 9110, 10.2.3): in so many seconds, or at a time by its
/// own clock.
public final class RetryAfter {
  /// Longer than that no server means.
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /// How long to wait from now on, a day at most; empty if the answer does not say.
  public static Optional<Duration> of(Response response) {
    return of(response.header("Retry-After"), response.header("Date"));
  }

  /// The same of the two headers.
  public static Optional<Duration> of(Optional<String> header, Optional<String> date) {
    Optional<Duration> wait = header.flatMap(text -> wait(text.strip(), date));
    return wait.map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time);
  }

  private static Optional<Duration> wait(String text, Optional<String> date) {
    boolean isNumber = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isNumber && !text.isEmpty() && text.length() <= MOST_DIGITS) {
      return Optional.of(Duration.ofSeconds(Integer.parseInt(text)));
    }
    Instant from = date.flatMap(RetryAfter::time).orElseGet(Instant::now);
    return time(text)
        .map(until -> until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO);
  }

  /// A time as HTTP writes it.
  public static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
