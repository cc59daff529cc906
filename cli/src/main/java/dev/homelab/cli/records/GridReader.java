package dev.homelab.cli.records;

import dev.homelab.http.Leg;
import dev.homelab.http.Unreachable;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LogQuery;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.MetricQuery;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Series;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks a Loki for the counts of one rectangle; in ever smaller parts where it refuses a whole.
///
/// @param user whose records; everybody's if empty
/// @param labels by which records are told apart
record GridReader(LokiClient loki, Optional<String> user, List<String> labels, CellTaker taker) {
  static final String EXIT = "exit";
  static final String VERSION = "ver";

  /// The verb alone.
  static final List<String> VERBS = List.of("verb");

  /// All that a record says.
  static final List<String> ALL = List.of("verb", "user", EXIT, VERSION);

  private static final double MOST_RECORDS = 1e9;

  /// Is handed what was read, once it is known to be whole. Called by many threads.
  interface CellTaker {
    void take(List<Cell> cells) throws IOException;
  }

  /// Reads a rectangle unless it has more series than the server gives at once.
  ///
  /// @return whether it was read
  boolean readAtOnce(Rectangle rectangle) throws IOException {
    try {
      taker.take(cells(rectangle));
      return true;
    } catch (ApiException e) {
      if (e.refusal() instanceof Refusal.TooManySeries) {
        return false;
      }
      readParts(parts(rectangle, e));
      return true;
    }
  }

  void read(Rectangle rectangle) throws IOException {
    try {
      taker.take(cells(rectangle));
    } catch (ApiException e) {
      readParts(isTooMuchAtOnce(rectangle, e) ? byUsers(rectangle) : parts(rectangle, e));
    } catch (Unreachable e) {
      if (e.leg() != Leg.HTTP || !rectangle.isSplittable()) {
        throw e;
      }
      readParts(rectangle.byTime());
    }
  }

  private void readParts(List<Rectangle> parts) throws IOException {
    for (Rectangle part : parts) {
      read(part);
    }
  }

  /// Whether everybody at once is too many series, even of a single slot.
  private static boolean isTooMuchAtOnce(Rectangle rectangle, ApiException refused) {
    return refused.refusal() instanceof Refusal.TooManySeries
        && rectangle.streams().isEverything()
        && rectangle.stretch().count() == 1;
  }

  /// Who asked for everything finds out what there is.
  private List<Rectangle> byUsers(Rectangle rectangle) throws IOException {
    Stretch stretch = rectangle.stretch();
    Instant from = stretch.end().minus(stretch.step());
    return Rectangle.of(Streams.of(loki, user, from, stretch.end()), List.of(stretch));
  }

  private static List<Rectangle> parts(Rectangle rectangle, ApiException refused)
      throws ApiException {
    if (!rectangle.isSplittable()) {
      throw refused;
    }
    return switch (refused.refusal()) {
      case Refusal.TooManySeries _, Refusal.TooLarge _ -> rectangle.byStreams();
      case Refusal.RangeTooLong _, Refusal.Unavailable _ -> rectangle.byTime();
      case Refusal.BadQuery _,
          Refusal.LimitTooHigh _,
          Refusal.Unauthorized _,
          Refusal.NotFound _,
          Refusal.RateLimited _,
          Refusal.Foreign _,
          Refusal.Other _ ->
          throw refused;
    };
  }

  private List<Cell> cells(Rectangle rectangle) throws IOException {
    Stretch stretch = rectangle.stretch();
    SeriesCells reading = new SeriesCells(rectangle);
    loki.series(query(rectangle), stretch.from(), stretch.to(), stretch.step(), reading::add);
    return reading.cells;
  }

  private MetricQuery query(Rectangle rectangle) {
    Streams streams = rectangle.streams();
    LogQuery asked = streams.isEverything() ? LineReader.selector(user) : selector(streams);
    Stretch stretch = rectangle.stretch();
    LogQuery parsed = labels.contains(EXIT) ? asked.labelledBy(UsageLine.EXIT) : asked;
    return (labels.contains(VERSION) ? parsed.labelledBy(UsageLine.VERSION) : parsed)
        .countOverTime(stretch.step(), stretch.offset())
        .sumBy(labels.toArray(String[]::new));
  }

  private static LogQuery selector(Streams streams) {
    LogQuery records = LogQl.select("job", Stream.JOB).andOneOf("user", streams.users());
    return streams.isOneUser() ? records.andOneOf("verb", streams.onlyVerbs()) : records;
  }

  GridReader taking(CellTaker another) {
    return new GridReader(loki, user, labels, another);
  }

  /// The cells of one answer.
  private static final class SeriesCells {
    private final Rectangle asked;
    private final List<Cell> cells = new ArrayList<>();

    SeriesCells(Rectangle asked) {
      this.asked = asked;
    }

    void add(Series series) {
      Labels labels = series.labels();
      String verb = labels.get("verb").orElse("");
      String user = labels.get("user").orElse("");
      UsageLine line = UsageLine.of(labels.get(EXIT).orElse(""), labels.get(VERSION).orElse(""));
      for (Series.Point point : series.points()) {
        int slot = asked.stretch().slotAt(point.time());
        if (slot >= 0 && isCount(point.value())) {
          cells.add(new Cell(slot, verb, user, line.exit(), line.version(), (int) point.value()));
        }
      }
    }

    private static boolean isCount(double value) {
      return value >= 1 && value <= MOST_RECORDS && value == Math.rint(value);
    }
  }
}
