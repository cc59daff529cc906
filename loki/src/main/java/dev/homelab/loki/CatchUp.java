package dev.homelab.loki;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Gives the lines of a query that are stored already, oldest first. A tail's own replay is cut at
/// a limit, from the wrong end; here a range query is asked again from where its answer was cut.
///
/// An answer is held in memory to be put in order: one that is too large is asked for in smaller
/// pieces.
final class CatchUp {
  private static final int USUAL_LIMIT = 1000;
  private static final long MOST_CHARACTERS = 6L * 1024 * 1024;

  /// Loki takes no line that is further ahead of its own clock.
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final LokiClient loki;
  private final String logql;
  private int limit = USUAL_LIMIT;

  /// An answer is too large to be held in memory.
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  CatchUp(LokiClient loki, String logql) {
    this.loki = loki;
    this.logql = logql;
  }

  /// Passes on the lines from a time up to the present.
  ///
  /// @param taker says whether it wants more
  /// @return whether it does
  boolean from(long startNanos, Predicate<List<LogLine>> taker) throws IOException {
    long from = startNanos;
    List<LogLine> lines = piece(from);
    while (!lines.isEmpty()) {
      if (!taker.test(lines)) {
        return false;
      }
      if (lines.size() < limit) {
        return true;
      }
      long newest = lines.getLast().entry().timeNanos();
      from = newest > from ? newest : from + 1;
      lines = piece(from);
    }
    return true;
  }

  /// The next lines; fewer than the limit when there are no more.
  private List<LogLine> piece(long from) throws IOException {
    while (true) {
      try {
        return asked(from);
      } catch (TooLarge e) {
        limit = Math.max(1, limit / 4);
      }
    }
  }

  private List<LogLine> asked(long from) throws IOException {
    Instant start = Nanos.toInstant(from);
    Instant now = Instant.now();
    Instant end = (start.isAfter(now) ? start : now).plus(AHEAD);
    List<LogLine> lines = new ArrayList<>();
    long[] characters = {0};
    loki.queryRange(
        logql,
        new TimeRange(start, end),
        limit,
        Direction.FORWARD,
        line -> {
          characters[0] += line.entry().line().length();
          if (characters[0] > MOST_CHARACTERS && limit > 1) {
            throw new TooLarge();
          }
          lines.add(line);
        });
    return TailMessage.inOrder(lines);
  }
}
