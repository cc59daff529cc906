package dev.homelab.cli.output;

import dev.homelab.cli.output.Table.Align;
import java.util.List;

/// How wide each column of a table is, and which begin a further line of their row.
///
/// Columns that fit beside each other stay as they are. Else texts are cut, the widest first, to no
/// less than a few characters, or the last is broken into lines where it is prose; and where that
/// is not enough, the columns go on in further lines below, so that none is left out.
final class Layout {
  static final int GAP = 2;

  /// How far a further line of a row stands in.
  static final int INDENT = 4;

  private static final int SHORTEST = 12;
  private static final int SHORTEST_PROSE = 24;

  private final List<Align> columns;
  private final int[] widths;
  private final boolean[] breaks;
  private final int most;

  private Layout(List<Align> columns, int[] widths, int most) {
    this.columns = columns;
    this.widths = widths;
    this.breaks = new boolean[widths.length];
    this.most = most;
  }

  /// @param widest how wide the widest cell of each column is
  /// @param most how wide a line may be
  /// @param prose whether the last column is text that may be broken between words
  static Layout of(List<Align> columns, int[] widest, int most, boolean prose) {
    Layout layout = new Layout(columns, widest.clone(), most);
    if (layout.excess() > 0 && prose) {
      layout.givePlaceToProse();
    } else if (layout.excess() > 0) {
      layout.cut();
    }
    if (layout.excess() > 0) {
      System.arraycopy(widest, 0, layout.widths, 0, widest.length);
      layout.fold();
    }
    return layout;
  }

  int width(int column) {
    return widths[column];
  }

  /// Whether a column begins a further line.
  boolean breaksBefore(int column) {
    return breaks[column];
  }

  private void givePlaceToProse() {
    int last = widths.length - 1;
    widths[last] = Math.max(Math.min(widths[last], SHORTEST_PROSE), widths[last] - excess());
  }

  private void cut() {
    for (int tooMuch = excess(); tooMuch > 0 && widest() >= 0; tooMuch--) {
      widths[widest()]--;
    }
  }

  /// The widest column that can still be cut; none: -1. Numbers are not cut.
  private int widest() {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean isCuttable = columns.get(i) == Align.LEFT && widths[i] > SHORTEST;
      if (isCuttable && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private void fold() {
    int used = widths[0];
    for (int i = 1; i < widths.length; i++) {
      used += GAP + widths[i];
      if (used > most) {
        breaks[i] = true;
        used = INDENT + widths[i];
      }
    }
    for (int i = 0; i < widths.length; i++) {
      int room = breaks[i] ? most - INDENT : most;
      widths[i] = columns.get(i) == Align.LEFT ? Math.min(widths[i], Math.max(1, room)) : widths[i];
    }
  }

  /// How much wider than allowed a row is in one line.
  private int excess() {
    int used = GAP * (widths.length - 1) - most;
    for (int width : widths) {
      used += width;
    }
    return used;
  }
}
