package dev.homelab.prometheus;

import java.time.Instant;
import java.util.List;

/// The numbers of one label set over a range, oldest first.
public record Series(Labels labels, List<Point> points) {
  /// A copy of the list is kept.
  public Series {
    points = List.copyOf(points);
  }

  /// A number at a time.
  ///
  /// @param value may be infinite or not a number
  public record Point(Instant time, double value) {}
}
