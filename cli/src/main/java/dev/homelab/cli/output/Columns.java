package dev.homelab.cli.output;

import dev.homelab.cli.output.Table.Align;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns of rows that are printed one by one: first all are measured, then all are printed,
/// and none is kept. Two spaces are between two columns, none at the end of a line, and numbers
/// stand to the right.
public final class Columns {
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[39m";

  private final List<Align> aligns;
  private final int[] widest;
  private int most = Integer.MAX_VALUE;
  private String cut = "";
  private boolean prose;
  private @Nullable Layout layout;

  Columns(List<Align> aligns) {
    this.aligns = aligns;
    this.widest = new int[aligns.size()];
  }

  /// Columns that are together as wide as a terminal at most, and the last of which is prose.
  public static Columns of(Console console, Align... aligns) {
    Columns columns = new Columns(List.of(aligns));
    columns.fit(console.width(), console.screen().cut());
    columns.wrap();
    return columns;
  }

  /// @param width how wide a line may be
  /// @param sign what stands for the rest of a text that is cut
  void fit(int width, String sign) {
    most = width;
    cut = sign;
  }

  void wrap() {
    prose = true;
  }

  int size() {
    return aligns.size();
  }

  /// Makes the columns as wide as this row needs.
  ///
  /// @param cells each as [Printable] leaves it
  public void measure(List<String> cells) {
    int last = widest.length - 1;
    for (int i = 0; i < last || (i == last && needsWidth(last)); i++) {
      widest[i] = Math.max(widest[i], Width.of(cells.get(i)));
    }
    layout = null;
  }

  /// Nothing stands behind the last column: where lines have no bound, texts there have none.
  private boolean needsWidth(int column) {
    return most < Integer.MAX_VALUE || aligns.get(column) == Align.RIGHT;
  }

  /// A row that was measured, in a line or more, each ended by a newline.
  public String row(List<String> cells) {
    return row(cells, Set.of());
  }

  /// @param marked the columns whose cells stand out, in red
  String row(List<String> cells, Set<Integer> marked) {
    Layout laid = layout == null ? Layout.of(aligns, widest, most, prose) : layout;
    layout = laid;
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (int i = 0; i < widest.length; i++) {
      if (laid.breaksBefore(i)) {
        end(text);
        text.repeat(' ', Layout.INDENT);
        used = Layout.INDENT;
      }
      int width = laid.width(i);
      boolean isLast = i == widest.length - 1;
      if (isLast && !needsWidth(i)) {
        append(text, cells.get(i), marked.contains(i));
      } else if (prose && isLast) {
        List<String> lines = Wrap.lines(cells.get(i), Math.max(1, width));
        text.append(String.join("\n" + " ".repeat(used), lines));
      } else {
        append(text, cells.get(i), i, width, marked.contains(i));
        used += width + Layout.GAP;
      }
    }
    end(text);
    return text.toString();
  }

  private void append(StringBuilder text, String cell, int column, int width, boolean marked) {
    int taken = Width.of(cell);
    String shown = cell;
    if (taken > width) {
      shown = cell.substring(0, Width.fitting(cell, 0, width - Width.of(cut))) + cut;
      taken = Width.of(shown);
    }
    boolean left = aligns.get(column) == Align.LEFT;
    text.repeat(' ', left ? 0 : width - taken);
    append(text, shown, marked);
    text.repeat(' ', (left ? width - taken : 0) + Layout.GAP);
  }

  private static void append(StringBuilder text, String cell, boolean marked) {
    text.append(marked ? RED + cell + PLAIN : cell);
  }

  private static void end(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }
}
