package dev.homelab.cli.query;

import dev.homelab.prometheus.Series;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/// The least, the greatest and the last number of a series. What is not a number counts as the last
/// only.
record Extent(OptionalDouble min, OptionalDouble max, OptionalDouble last) {

  /// Infinite numbers included.
  static Extent of(List<Series.Point> points) {
    return of(points, number -> !Double.isNaN(number));
  }

  /// Of what can be drawn.
  static Extent ofFinite(List<Series.Point> points) {
    return of(points, Double::isFinite);
  }

  private static Extent of(List<Series.Point> points, DoublePredicate counts) {
    return new Extent(
        points.stream().mapToDouble(Series.Point::value).filter(counts).min(),
        points.stream().mapToDouble(Series.Point::value).filter(counts).max(),
        points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(points.getLast().value()));
  }

  /// For a table.
  static String text(OptionalDouble number) {
    return number.isPresent() ? Numbers.shown(number.getAsDouble()) : "-";
  }
}
