package dev.homelab.image;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what another process does. The bounds are there for hangs only.
final class Waiting {
  /// Longer than anything here takes on a machine that is busy with other things.
  static final Duration HANG = Duration.ofSeconds(60);

  private static final long STEP = Duration.ofMillis(10).toNanos();

  private Waiting() {}

  /// Waits until something is so.
  ///
  /// @throws AssertionError if it never is
  static void until(String what, BooleanSupplier isSo) {
    until(what, HANG, isSo);
  }

  /// Waits until something is so that may take longer.
  ///
  /// @throws AssertionError if it never is
  static void until(String what, Duration bound, BooleanSupplier isSo) {
    long end = System.nanoTime() + bound.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("not within " + bound + ": " + what);
      }
      LockSupport.parkNanos(STEP);
    }
  }
}
