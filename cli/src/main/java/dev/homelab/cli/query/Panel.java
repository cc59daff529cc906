package dev.homelab.cli.query;

import dev.homelab.cli.plot.Canvas;
import dev.homelab.cli.plot.Glyphs;
import dev.homelab.prometheus.Series;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One series as a line over the time of a range, on a scale of its own. Where a point is missing
/// or no finite number the line has a gap.
final class Panel {
  /// Columns left of the axis.
  static final int SCALE = Numbers.WIDTH;

  private final Canvas canvas;
  private final Range range;
  private final double low;
  private final double high;

  private Panel(Canvas canvas, Range range, double low, double high) {
    this.canvas = canvas;
    this.range = range;
    this.low = low;
    this.high = high;
  }

  /// The panel's lines, each ended by a newline.
  ///
  /// @param columns its width, the scale included
  static String of(Series series, Range range, Glyphs glyphs, int columns, int rows) {
    Extent extent = Extent.ofFinite(series.points());
    if (extent.min().isEmpty() || extent.max().isEmpty()) {
      return " ".repeat(SCALE) + " (no number to draw)\n";
    }
    Canvas canvas = new Canvas(glyphs, columns - SCALE - 2, rows);
    Panel panel = new Panel(canvas, range, extent.min().getAsDouble(), extent.max().getAsDouble());
    panel.draw(series);
    return panel.text(glyphs, rows);
  }

  private void draw(Series series) {
    Duration longest = range.step().multipliedBy(3).dividedBy(2);
    Series.@Nullable Point before = null;
    for (Series.Point point : series.points()) {
      if (!Double.isFinite(point.value()) || isOutside(point.time())) {
        before = null;
        continue;
      }
      boolean joined =
          before != null && Duration.between(before.time(), point.time()).compareTo(longest) <= 0;
      Series.Point from = joined && before != null ? before : point;
      canvas.line(x(from.time()), y(from.value()), x(point.time()), y(point.value()));
      before = point;
    }
  }

  private boolean isOutside(Instant time) {
    return time.isBefore(range.start()) || time.isAfter(range.end());
  }

  private int x(Instant time) {
    double whole = Duration.between(range.start(), range.end()).toMillis();
    double part = Duration.between(range.start(), time).toMillis() / whole;
    return (int) Math.round(part * (canvas.dotsWide() - 1));
  }

  /// Halves, so that the distance of two large numbers stays finite.
  private int y(double value) {
    double part = isFlat() ? 0.5 : (high / 2 - value / 2) / (high / 2 - low / 2);
    return (int) Math.round(part * (canvas.dotsHigh() - 1));
  }

  private boolean isFlat() {
    return high / 2 - low / 2 <= 0;
  }

  private String text(Glyphs glyphs, int rows) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      String label = label(row, rows);
      text.append(" ".repeat(Math.max(0, SCALE - label.length()))).append(label).append(' ');
      text.append(label.isEmpty() ? glyphs.side : glyphs.tick).append(canvas.row(row)).append('\n');
    }
    return text.toString();
  }

  private String label(int row, int rows) {
    if (isFlat()) {
      return row == rows / 2 ? Numbers.rounded(high) : "";
    }
    if (row == 0) {
      return Numbers.rounded(high);
    }
    return row == rows - 1 ? Numbers.rounded(low) : "";
  }
}
