package dev.homelab.cli.query;

import dev.homelab.prometheus.Histogram;
import dev.homelab.prometheus.Series;
import java.util.List;

/// The numbers that a histogram is shown by. Each has the name of the query that gives it.
enum HistogramNumber {
  COUNT("count", "histogram_count("),
  SUM("sum", "histogram_sum("),
  P50("p50", "histogram_quantile(0.5, "),
  P90("p90", "histogram_quantile(0.9, "),
  P99("p99", "histogram_quantile(0.99, ");

  private final String label;
  private final String function;

  HistogramNumber(String label, String function) {
    this.label = label;
    this.function = function;
  }

  /// As in JSON.
  String label() {
    return label;
  }

  /// The query that gives it.
  ///
  /// @param series the query that gives the histogram
  String name(String series) {
    return function + series + ")";
  }

  double of(Histogram histogram) {
    return switch (this) {
      case COUNT -> histogram.count();
      case SUM -> histogram.sum();
      case P50 -> histogram.p50();
      case P90 -> histogram.p90();
      case P99 -> histogram.p99();
    };
  }

  /// Of each histogram of a series.
  List<Series.Point> points(Series series) {
    return series.histograms().stream()
        .map(point -> new Series.Point(point.time(), of(point.histogram())))
        .toList();
  }
}
