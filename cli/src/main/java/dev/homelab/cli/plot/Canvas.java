package dev.homelab.cli.plot;

/// A grid of dots, drawn with [Glyphs]. Dots are counted from the upper left; those outside are
/// left out.
public final class Canvas {
  private final Glyphs glyphs;
  private final int[][] cells;

  /// @param columns its width in characters
  /// @param rows its height in characters
  public Canvas(Glyphs glyphs, int columns, int rows) {
    this.glyphs = glyphs;
    this.cells = new int[rows][columns];
  }

  public int dotsWide() {
    return cells[0].length * glyphs.dotsWide;
  }

  public int dotsHigh() {
    return cells.length * glyphs.dotsHigh;
  }

  public void dot(int x, int y) {
    if (x >= 0 && y >= 0 && x < dotsWide() && y < dotsHigh()) {
      cells[y / glyphs.dotsHigh][x / glyphs.dotsWide] |=
          glyphs.bit(x % glyphs.dotsWide, y % glyphs.dotsHigh);
    }
  }

  /// Both ends included.
  public void line(int fromX, int fromY, int toX, int toY) {
    int steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
    for (int i = 0; i <= steps; i++) {
      double part = steps == 0 ? 0 : (double) i / steps;
      dot(
          (int) Math.round(fromX + part * (toX - fromX)),
          (int) Math.round(fromY + part * (toY - fromY)));
    }
  }

  /// A row of characters, without trailing spaces.
  public String row(int row) {
    StringBuilder text = new StringBuilder(cells[row].length);
    for (int bits : cells[row]) {
      text.append(glyphs.dots(bits));
    }
    return text.toString().stripTrailing();
  }
}
