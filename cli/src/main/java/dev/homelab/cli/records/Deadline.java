package dev.homelab.cli.records;

import java.time.Duration;
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

  /// @throws TimeoutException if it has passed
  void check() throws TimeoutException {
    if (isBounded && System.nanoTime() - endNanos >= 0) {
      throw new TimeoutException();
    }
  }
}
