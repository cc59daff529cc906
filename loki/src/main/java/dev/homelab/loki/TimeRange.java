package dev.homelab.loki;

import java.time.Instant;

/// From `start` (included) to `end` (left out).
public record TimeRange(Instant start, Instant end) {
  /// @throws IllegalArgumentException if the end is not after the start
  public TimeRange {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("time range: expected an end after its start");
    }
  }
}
