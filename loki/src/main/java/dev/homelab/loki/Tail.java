package dev.homelab.loki;

import dev.homelab.http.Unreachable;
import dev.homelab.http.WebSocketClosed;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// A query that is followed over one connection after the other.
///
/// Before each connection but a first one that starts in the present, a range query brings what was
/// missed ([CatchUp]). The connection itself replays from the same time on, so that nothing is
/// missed between the two, and [RecentLines] drops what was given already.
///
/// | what happens | so |
/// | --- | --- |
/// | the first connection is refused, or ends without a sign of life | it fails |
/// | a connection ends later, or the server is gone, overloaded or broken | wait, try again |
/// | the server refuses what it has taken before (4xx), or sends what is no tail | it fails |
///
/// Loki closes every tail after an hour (`tail_max_duration`), which is a lost connection like
/// others.
final class Tail {
  private static final int MOST_REPLAYED = 5000;

  private final LokiClient loki;
  private final String logql;
  private final TailTaker taker;
  private final Pause pause;
  private final RecentLines recent;
  private final CatchUp catchUp;
  private final Backoff backoff = new Backoff();
  private boolean behind;
  private boolean everAlive;
  private boolean toldOfLoss;

  /// Lets time pass.
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  Tail(LokiClient loki, String logql, long startNanos, TailTaker taker, Pause pause) {
    InstantSource clock = InstantSource.system();
    this.loki = loki;
    this.logql = logql;
    this.taker = taker;
    this.pause = pause;
    this.recent = new RecentLines(startNanos, clock);
    this.catchUp = new CatchUp(loki, logql, taker::remarked);
    this.behind = startNanos < Nanos.of(clock.instant().minusSeconds(1));
  }

  void follow() throws IOException, InterruptedException {
    boolean more = true;
    while (more) {
      try {
        more = connection();
      } catch (IOException e) {
        afterFailure(e);
      }
    }
  }

  /// Lets the next connection be made, at once where only the limit was wrong.
  private void afterFailure(IOException e) throws IOException, InterruptedException {
    IOException refusal = refusal(e);
    if (loki.lineLimit().learns(refusal, replayed())) {
      return;
    }
    if (!everAlive || !isPassing(e)) {
      throw refusal;
    }
    await(e);
  }

  private int replayed() {
    return loki.lineLimit().of(MOST_REPLAYED);
  }

  /// Catches up and follows one connection to its end.
  ///
  /// @return false when the taker has enough
  private boolean connection() throws IOException, InterruptedException {
    if (behind && !catchUp.from(recent.startNanos(), this::give)) {
      return false;
    }
    behind = true;
    try (TailSocket socket = loki.tailSocket(logql, recent.startNanos(), replayed())) {
      try {
        boolean more = true;
        while (more) {
          TailMessage message = socket.next();
          alive();
          if (message.dropped() > 0) {
            taker.dropped(message.dropped());
          }
          more = give(message.lines());
        }
        return false;
      } finally {
        if (socket.isAlive()) {
          alive();
        }
      }
    }
  }

  private boolean give(List<LogLine> lines) {
    List<LogLine> unknown = recent.unknown(lines);
    if (unknown.isEmpty()) {
      return true;
    }
    everAlive = true;
    return taker.lines(unknown);
  }

  private void alive() {
    everAlive = true;
    toldOfLoss = false;
    backoff.reset();
  }

  private void await(IOException why) throws InterruptedException {
    if (!toldOfLoss) {
      toldOfLoss = true;
      taker.lost(why);
    }
    pause.sleep(backoff.next());
  }

  /// Whether another try can go better.
  private static boolean isPassing(IOException e) {
    return switch (e) {
      case ApiException refused -> isPassing(refused.refusal());
      case Unreachable gone -> true;
      case WebSocketClosed closed -> true;
      case IOException other -> false;
    };
  }

  private static boolean isPassing(Refusal refusal) {
    return refusal instanceof Refusal.Unavailable || refusal instanceof Refusal.RateLimited;
  }

  /// Loki takes any query for a tail, and closes at once with its words for one that it can't run.
  private IOException refusal(IOException e) {
    return e instanceof WebSocketClosed closed
            && closed.code() == LokiClient.CLOSED_FOR_ERROR
            && !closed.reason().isEmpty()
        ? loki.refused(closed, logql)
        : e;
  }
}
