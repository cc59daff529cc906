package dev.homelab.telemetry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is told otherwise.
final class TestClock implements InstantSource {
  static final Instant START = Instant.parse("2026-03-01T12:00:00.123456789Z");

  private Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }

  /// A clock that is off by an amount that can change.
  static final class Skewed implements InstantSource {
    private final InstantSource truth;
    private Duration off = Duration.ZERO;

    Skewed(InstantSource truth) {
      this.truth = truth;
    }

    void jump(Duration by) {
      off = off.plus(by);
    }

    @Override
    public Instant instant() {
      return truth.instant().plus(off);
    }
  }
}
