package dev.homelab.loki;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait before a lost connection is tried again: half a second at first, twice as long
/// each time up to half a minute, and of that a random part between the half and the whole, so that
/// many do not come back at once.
final class Backoff {
  private static final long FIRST = Duration.ofMillis(500).toMillis();
  private static final long LAST = Duration.ofSeconds(30).toMillis();

  private long next = FIRST;

  /// The next wait.
  Duration next() {
    long longest = next;
    next = Math.min(LAST, next * 2);
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
  }

  /// Starts over.
  void reset() {
    next = FIRST;
  }
}
