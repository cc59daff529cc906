package dev.homelab.prometheus;

import java.time.Instant;
import java.util.List;

/// The numbers of one label set over a range, oldest first, and, where it is one of native
/// histograms, those.
public record Series(Labels labels, List<Point> points, List<HistogramPoint> histograms) {
  /// Copies of the lists are kept.
  public Series {
    points = List.copyOf(points);
    histograms = List.copyOf(histograms);
  }

  /// One of numbers.
  public Series(Labels labels, List<Point> points) {
    this(labels, points, List.of());
  }

  /// A number at a time.
  ///
  /// @param value may be infinite or not a number
  public record Point(Instant time, double value) {}

  /// A histogram at a time.
  public record HistogramPoint(Instant time, Histogram histogram) {}
}
