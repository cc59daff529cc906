package dev.homelab.telemetry;

import java.time.Duration;

/// The bounds of a journal.
///
/// @param segmentBytes a segment is sealed when it has reached this size
/// @param maxBytes all segments together; past it the oldest goes first
/// @param maxAge a segment sealed longer ago than this goes
public record Limits(long segmentBytes, long maxBytes, Duration maxAge) {
  /// 256 KiB segments (about 4,000 records), 128 MiB in all (about two million records), 90 days.
  public static final Limits DEFAULT =
      new Limits(256 * 1024, 128L * 1024 * 1024, Duration.ofDays(90));
}
