package dev.homelab.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Rows in aligned columns, two spaces apart; numbers to the right. A cell stays within its line:
/// each goes through [Printable], but for what [Console#table] leaves as it is.
public final class Table {
  /// How a column is aligned.
  public enum Align {
    LEFT,
    RIGHT
  }

  private final List<Align> columns;
  private final boolean asItIs;
  private final List<List<String>> rows = new ArrayList<>();

  private Table(List<Align> columns, boolean asItIs) {
    this.columns = columns;
    this.asItIs = asItIs;
  }

  /// A table without rows yet.
  public static Table of(Align... columns) {
    return new Table(List.of(columns), false);
  }

  /// A table without rows yet, whose cells are a program's to judge.
  static Table asItIs(Align... columns) {
    return new Table(List.of(columns), true);
  }

  /// Adds a row.
  ///
  /// @throws IllegalArgumentException if it has another number of cells than the table has columns
  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns.size() + " columns");
    }
    rows.add(asItIs ? List.of(cells) : printable(cells));
    return this;
  }

  private static List<String> printable(String... cells) {
    List<String> row = new ArrayList<>(cells.length);
    for (String cell : cells) {
      row.add(Printable.of(cell));
    }
    return row;
  }

  /// The table's lines, each ended by a newline, without trailing spaces.
  @Override
  public String toString() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        String gap = " ".repeat(widths[i] - width(row.get(i)));
        boolean left = columns.get(i) == Align.LEFT;
        text.append(left ? "" : gap).append(row.get(i)).append(left ? gap : "").append("  ");
      }
      stripEnd(text);
      text.append('\n');
    }
    return text.toString();
  }

  private static void stripEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
