package dev.homelab.cli.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows in aligned [Columns]. A cell stays within its line: each goes through [Printable], but for
/// what [Console#table] leaves as it is.
public final class Table {
  /// How a column is aligned.
  public enum Align {
    LEFT,
    RIGHT
  }

  private final Columns columns;
  private final boolean asItIs;
  private final List<Row> rows = new ArrayList<>();

  /// @param marked the columns that stand out
  private record Row(List<String> cells, Set<Integer> marked) {}

  private Table(List<Align> columns, boolean asItIs) {
    this.columns = new Columns(columns);
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
    List<String> row = asItIs ? List.of(cells) : printable(cells);
    columns.measure(row);
    rows.add(new Row(row, new HashSet<>()));
    return this;
  }

  /// Keeps the lines as short as a terminal is wide: [Layout] says how. To be called before the
  /// first row.
  ///
  /// @param width in columns of the terminal
  /// @param sign what stands for the rest of a text that is cut
  public Table fit(int width, String sign) {
    columns.fit(width, sign);
    return this;
  }

  /// Breaks the texts of the last column between words where they don't fit, and cuts none.
  public Table wrap() {
    columns.wrap();
    return this;
  }

  /// Adds a line of its own across all columns.
  ///
  /// @param text a line that fits
  public Table across(String text) {
    rows.add(new Row(List.of(text), new HashSet<>()));
    return this;
  }

  /// Has a cell of the last row stand out, in red.
  public void mark(int column) {
    rows.getLast().marked().add(column);
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
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      boolean isAcross = row.cells().size() < columns.size();
      text.append(
          isAcross ? row.cells().getFirst() + "\n" : columns.row(row.cells(), row.marked()));
    }
    return text.toString();
  }
}
