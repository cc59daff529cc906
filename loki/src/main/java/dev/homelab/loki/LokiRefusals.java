package dev.homelab.loki;

import dev.homelab.prometheus.Place;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Refusals;
import java.util.Optional;
import java.util.regex.Matcher;

/// The kinds of Loki's errors to a read, by its own words.
final class LokiRefusals implements Refusals {
  private static final int BAD_REQUEST = 400;

  @Override
  public Refusal of(int status, String words, String query) {
    boolean isAboutQuery = status == BAD_REQUEST || status == LokiClient.CLOSED_FOR_ERROR;
    Matcher parse = LokiWords.PARSE_ERROR.matcher(words);
    if (isAboutQuery && parse.find()) {
      return new Refusal.BadQuery(place(parse));
    }
    Matcher limit = LokiWords.LIMIT_TOO_HIGH.matcher(words);
    if (limit.find()) {
      return new Refusal.LimitTooHigh(Integer.parseInt(limit.group(1)));
    }
    Matcher series = LokiWords.TOO_MANY_SERIES.matcher(words);
    if (series.find()) {
      return new Refusal.TooManySeries(Integer.parseInt(series.group(1)));
    }
    Matcher range = LokiWords.RANGE_TOO_LONG.matcher(words);
    if (range.find()) {
      return new Refusal.RangeTooLong(
          Optional.ofNullable(range.group(1)).flatMap(LogQlDuration::parse));
    }
    return Refusal.ofStatus(status);
  }

  private static Optional<Place> place(Matcher parse) {
    String line = parse.group(1);
    String column = parse.group(2);
    return line == null || column == null
        ? Optional.empty()
        : Optional.of(new Place(Integer.parseInt(line), Integer.parseInt(column)));
  }
}
