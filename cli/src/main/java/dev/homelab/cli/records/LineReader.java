package dev.homelab.cli.records;

import dev.homelab.loki.Direction;
import dev.homelab.loki.LinePages;
import dev.homelab.loki.LogPage;
import dev.homelab.loki.LogQl;
import dev.homelab.loki.LogQuery;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.TimeRange;
import dev.homelab.telemetry.Stream;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Reads records one by one from a Loki.
///
/// @param user whose; everybody's if empty
/// @param erasures what is not to be seen, though the server may still show it
record LineReader(LokiClient loki, Optional<String> user, Erasures erasures) {
  /// Hands over the records after `since`, up to `until`, oldest first.
  void read(Instant since, Instant until, Consumer<UsageEvent> taker) throws IOException {
    try {
      read(since, until, Deadline.NONE, taker);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As [#read(Instant, Instant, Consumer)].
  ///
  /// @throws TimeoutException if the deadline has passed before the last page
  void read(Instant since, Instant until, Deadline deadline, Consumer<UsageEvent> taker)
      throws IOException, TimeoutException {
    TimeRange range = new TimeRange(since.plusNanos(1), until.plusNanos(1));
    LinePages pages =
        loki.lines(selector(user).toString(), range, Direction.FORWARD, Long.MAX_VALUE);
    while (!pages.isAtEnd()) {
      deadline.check();
      LogPage page = pages.next();
      for (int i = 0; i < page.size(); i++) {
        UsageEvent event = event(page, i);
        if (!erasures.hide(event)) {
          taker.accept(event);
        }
      }
    }
  }

  static LogQuery selector(Optional<String> user) {
    LogQuery all = LogQl.select("job", Stream.JOB);
    return user.isPresent() ? all.and("user", user.get()) : all;
  }

  private static UsageEvent event(LogPage page, int i) {
    UsageLine line = UsageLine.parse(page.line(i));
    return new UsageEvent(
        page.nanos(i),
        page.labels(i).get("user").orElse(""),
        page.labels(i).get("verb").orElse(""),
        line.exit(),
        line.version());
  }
}
