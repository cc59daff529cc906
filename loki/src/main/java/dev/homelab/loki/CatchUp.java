package dev.homelab.loki;

import dev.homelab.prometheus.Notices;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Gives the lines of a query that are stored already, oldest first. A tail's own replay is cut at
/// a limit, and loses the oldest; here they are read page by page.
final class CatchUp {
  /// Loki takes no line that is further ahead of its own clock.
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final LokiClient loki;
  private final String logql;
  private final Consumer<Notices> remarks;

  /// @param remarks gets what the server remarks
  CatchUp(LokiClient loki, String logql, Consumer<Notices> remarks) {
    this.loki = loki;
    this.logql = logql;
    this.remarks = remarks;
  }

  /// Passes on the lines from a time up to the present.
  ///
  /// @param taker says whether it wants more
  /// @return whether it does
  boolean from(long startNanos, Predicate<List<LogLine>> taker) throws IOException {
    Instant start = Nanos.toInstant(startNanos);
    Instant now = Instant.now();
    while (true) {
      Instant end = (start.isAfter(now) ? start : now).plus(AHEAD);
      if (!within(new TimeRange(start, end), taker)) {
        return false;
      }
      now = Instant.now();
      if (now.isBefore(end)) {
        return true;
      }
      start = end;
    }
  }

  private boolean within(TimeRange range, Predicate<List<LogLine>> taker) throws IOException {
    LinePages pages = loki.lines(logql, range, Direction.FORWARD, Long.MAX_VALUE);
    for (LogPage page = pages.next(); page.size() > 0; page = pages.next()) {
      if (!taker.test(lines(page))) {
        return false;
      }
    }
    if (!pages.notices().isEmpty()) {
      remarks.accept(pages.notices());
    }
    return true;
  }

  private static List<LogLine> lines(LogPage page) {
    List<LogLine> lines = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) {
      lines.add(page.logLine(i));
    }
    return lines;
  }
}
