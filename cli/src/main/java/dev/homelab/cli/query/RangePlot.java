package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Screen;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.plot.Glyphs;
import dev.homelab.cli.verb.Durations;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.util.ArrayList;
import java.util.List;

/// A range query for a person: a panel for each of the first few series, and a table of least,
/// greatest and last number. What is more is only counted, so memory is bounded.
public final class RangePlot implements RangeOutput {
  private static final int MOST_PANELS = 8;
  private static final int MOST_ROWS = 40;

  private final Console console;
  private final Screen screen;
  private final Range range;
  private final List<Series> drawn = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private long count;

  private record Row(String name, Extent extent) {}

  public RangePlot(Range range, Console console) {
    this.console = console;
    this.screen = console.screen();
    this.range = range;
  }

  @Override
  public void accept(Series series) {
    String name = console.shown(SeriesName.of(series.labels()));
    if (!series.points().isEmpty() || series.histograms().isEmpty()) {
      add(name, series);
    }
    if (!series.histograms().isEmpty()) {
      for (HistogramNumber number : HistogramNumber.values()) {
        add(number.name(name), new Series(series.labels(), number.points(series)));
      }
    }
  }

  private void add(String name, Series series) {
    count++;
    if (drawn.size() < MOST_PANELS) {
      drawn.add(series);
    }
    if (rows.size() < MOST_ROWS) {
      rows.add(new Row(screen.fit(name), Extent.of(series.points())));
    }
  }

  @Override
  public void end(Notices notices) {
    Remarks.show(notices, console);
    if (count == 0) {
      Remarks.noSeries(console);
      return;
    }
    Glyphs glyphs = screen.unicode() ? Glyphs.BRAILLE : Glyphs.ASCII;
    for (int i = 0; i < drawn.size(); i++) {
      console.out().println(rows.get(i).name());
      console.out().print(Panel.of(drawn.get(i), range, glyphs, screen.columns(), height()));
    }
    console.out().print(axis(glyphs));
    console.out().println();
    console.out().print(table());
    if (count > drawn.size()) {
      Remarks.note(console, tooMany());
    }
  }

  private int height() {
    return switch (drawn.size()) {
      case 1 -> 12;
      case 2 -> 8;
      case 3, 4 -> 5;
      default -> 3;
    };
  }

  /// A line below the last panel, and the time that it stands for.
  private String axis(Glyphs glyphs) {
    int width = screen.columns() - Panel.SCALE - 2;
    String left = range.period().left();
    String middle = "step " + Durations.exact(range.step());
    String right = range.period().right();
    int free = Math.max(2, width - left.length() - middle.length() - right.length());
    String margin = " ".repeat(Panel.SCALE + 1);
    return margin
        + glyphs.corner
        + String.valueOf(glyphs.bottom).repeat(width)
        + "\n "
        + margin
        + left
        + " ".repeat(free / 2)
        + middle
        + " ".repeat(free - free / 2)
        + right
        + "\n";
  }

  private String table() {
    Table table = console.ownTable(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("MIN", "MAX", "LAST", "SERIES");
    for (Row row : rows) {
      Extent extent = row.extent();
      table.row(
          Extent.text(extent.min()),
          Extent.text(extent.max()),
          Extent.text(extent.last()),
          row.name());
    }
    return table.toString();
  }

  private String tooMany() {
    return count
        + " series: "
        + drawn.size()
        + " are drawn, "
        + rows.size()
        + " listed; topk("
        + MOST_PANELS
        + ", …) picks some, a pipe or --json gets all";
  }
}
