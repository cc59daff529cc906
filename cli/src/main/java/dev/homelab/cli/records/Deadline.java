package dev.homelab.cli.records;

import dev.homelab.cli.verb.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Until when something may take.
///
/// @param isBounded whether there is an end at all
/// @param endNanos the end, as `System.nanoTime()` counts
record Deadline(boolean isBounded, long endNanos) {
  /// As long as it takes.
  static final Deadline NONE = new Deadline(false, 0);

  static Deadline in(Duration patience) {
    return new Deadline(true, System.nanoTime() + patience.toNanos());
  }

  /// What comes of work.
  ///
  /// @throws TimeoutException if it is not done in time
  <T> T await(Background<T> work) throws IOException, InterruptedException, TimeoutException {
    if (!isBounded) {
      return work.outcome();
    }
    try {
      return work.await(Duration.ofNanos(Math.max(0, endNanos - System.nanoTime())));
    } catch (ExecutionException e) {
      throw Background.failure(e);
    }
  }

  /// @throws TimeoutException if it has passed
  void check() throws TimeoutException {
    if (isBounded && System.nanoTime() - endNanos >= 0) {
      throw new TimeoutException();
    }
  }
}
