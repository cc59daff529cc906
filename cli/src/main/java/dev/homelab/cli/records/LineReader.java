package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Reads records one by one from a Loki: a day after the other, with the first pages of a few days
/// ahead of the one that is being taken.
///
/// @param user whose; everybody's if empty
/// @param erasures what is not to be seen, though the server may still show it
record LineReader(LokiClient loki, Optional<String> user, Erasures erasures) {
  private static final int AHEAD = 4;
  private static final Duration AT_ONCE = Duration.ofDays(1);

  /// Some lines of which the first page is on its way.
  ///
  /// @param pages left alone until the first page is there
  private record Part(LinePages pages, Background<LogPage> first) {}

  /// Hands over the records after `since`, up to `until`, oldest first.
  void read(Instant since, Instant until, Consumer<UsageEvent> taker)
      throws IOException, InterruptedException {
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
      throws IOException, InterruptedException, TimeoutException {
    Deque<Part> ahead = new ArrayDeque<>();
    Instant from = since;
    while (from.isBefore(until) || !ahead.isEmpty()) {
      while (from.isBefore(until) && ahead.size() < AHEAD) {
        Instant next = from.plus(AT_ONCE);
        Instant to = next.isBefore(until) ? next : until;
        ahead.add(part(from, to));
        from = to;
      }
      take(ahead.remove(), deadline, taker);
    }
  }

  private Part part(Instant since, Instant until) {
    TimeRange range = new TimeRange(since.plusNanos(1), until.plusNanos(1));
    LinePages pages =
        loki.lines(selector(user).toString(), range, Direction.FORWARD, Long.MAX_VALUE);
    return new Part(pages, Background.start("lines", pages::next));
  }

  private void take(Part part, Deadline deadline, Consumer<UsageEvent> taker)
      throws IOException, InterruptedException, TimeoutException {
    take(deadline.await(part.first()), taker);
    while (!part.pages().isAtEnd()) {
      deadline.check();
      take(part.pages().next(), taker);
    }
  }

  private void take(LogPage page, Consumer<UsageEvent> taker) {
    for (int i = 0; i < page.size(); i++) {
      UsageEvent event = event(page, i);
      if (!erasures.hide(event)) {
        taker.accept(event);
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
