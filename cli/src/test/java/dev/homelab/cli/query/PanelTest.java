package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.plot.Glyphs;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
  private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

  @Test
  void drawsALineFromLowToHigh() {
    assertThat(ascii(0, 1, 2, 3, 4))
        .isEqualTo(
            """
                       4 +    *
                         |   *
                         |  *
                         | *
                       0 +*
            """);
  }

  @Test
  void drawsWithDots() {
    assertThat(Panel.of(series(0, 3, 6, 9), range(4), Glyphs.BRAILLE, 16, 1))
        .isEqualTo("           9 ┤⡠⠊\n");
  }

  @Test
  void aFlatLineIsInTheMiddle() {
    assertThat(ascii(7, 7, 7, 7, 7))
        .isEqualTo(
            """
                         |
                         |
                       7 +*****
                         |
                         |
            """);
  }

  @Test
  void leavesAGapWhereThereIsNoNumber() {
    double nan = Double.NaN;
    double inf = Double.POSITIVE_INFINITY;
    assertThat(ascii(4, nan, 0, inf, 4))
        .isEqualTo(
            """
                       4 +*   *
                         |
                         |
                         |
                       0 +  *
            """);
  }

  @Test
  void leavesAGapWhereAPointIsMissing() {
    List<Series.Point> points = new ArrayList<>(series(0, 9, 9, 9, 4).points());
    points.subList(1, 4).clear();
    assertThat(Panel.of(new Series(Labels.none(), points), range(5), Glyphs.ASCII, 19, 5))
        .isEqualTo(
            """
                       4 +    *
                         |
                         |
                         |
                       0 +*
            """);
  }

  @Test
  void staysInItsFrameWhateverTheNumbers() {
    double[] wild = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 0, -0.0};
    assertThat(ascii(wild).lines()).hasSize(5).allMatch(line -> line.length() <= 19);
    Series late = new Series(Labels.none(), List.of(point(0, 1), point(9, 5), point(-3, 5)));
    assertThat(Panel.of(late, range(5), Glyphs.ASCII, 19, 3)).contains("5 +", "1 +");
  }

  @Test
  void saysWhenThereIsNothingToDraw() {
    assertThat(ascii(Double.NaN)).isEqualTo("             (no number to draw)\n");
    assertThat(ascii()).isEqualTo("             (no number to draw)\n");
  }

  private static String ascii(double... values) {
    return Panel.of(series(values), range(5), Glyphs.ASCII, 19, 5);
  }

  private static Range range(int points) {
    Duration step = Duration.ofSeconds(60);
    return new Range(
        new Period(START, START.plus(step.multipliedBy(points - 1)), "", "", "now"), step);
  }

  private static Series series(double... values) {
    List<Series.Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(point(points.size(), value));
    }
    return new Series(Labels.none(), points);
  }

  private static Series.Point point(int step, double value) {
    return new Series.Point(START.plusSeconds(60L * step), value);
  }
}
