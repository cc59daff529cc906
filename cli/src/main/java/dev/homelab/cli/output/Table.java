package dev.homelab.cli.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Rows in aligned columns, two spaces apart; numbers to the right. A cell stays within its line:
/// each goes through [Printable], but for what [Console#table] leaves as it is.
public final class Table {
  /// How a column is aligned.
  public enum Align {
    LEFT,
    RIGHT
  }

  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[39m";
  private static final int GAP = 2;
  private static final int SHORTEST = 12;

  private final List<Align> columns;
  private final boolean asItIs;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<List<Integer>> marked = new HashSet<>();
  private int most = Integer.MAX_VALUE;
  private String cut = "";

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

  /// Keeps the lines as short as a terminal is wide, if that can be had by cutting the widest
  /// columns of text, to no less than a few characters.
  ///
  /// @param width in characters
  /// @param sign what stands for the rest of a text that is cut
  public Table fit(int width, String sign) {
    most = width;
    cut = sign;
    return this;
  }

  /// Has a cell of the last row stand out, in red.
  public void mark(int column) {
    marked.add(List.of(rows.size() - 1, column));
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
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < rows.size(); number++) {
      List<String> row = rows.get(number);
      for (int i = 0; i < widths.length; i++) {
        String cell = within(row.get(i), widths[i]);
        String gap = " ".repeat(widths[i] - width(cell));
        boolean left = columns.get(i) == Align.LEFT;
        String seen = marked.contains(List.of(number, i)) ? RED + cell + PLAIN : cell;
        text.append(left ? "" : gap).append(seen).append(left ? gap : "").append("  ");
      }
      stripEnd(text);
      text.append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    int tooMuch = IntStream.of(widths).sum() + GAP * (widths.length - 1) - most;
    for (; tooMuch > 0 && widest(widths) >= 0; tooMuch--) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  /// The widest column that can still be cut; none: -1. Numbers are not cut.
  private int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean isCuttable = columns.get(i) == Align.LEFT && widths[i] > SHORTEST;
      if (isCuttable && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private String within(String cell, int width) {
    return width(cell) <= width
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, width - width(cut))) + cut;
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
