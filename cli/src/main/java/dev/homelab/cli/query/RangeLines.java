package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;

/// Points for a program: one a line, `<RFC 3339 time>`, tab, value, tab, series; series by series
/// as they arrive.
public final class RangeLines implements RangeOutput {
  private final Console console;
  private boolean any;

  public RangeLines(Console console) {
    this.console = console;
  }

  @Override
  public void accept(Series series) {
    any = true;
    String name = console.shown(SeriesName.of(series.labels()));
    for (Series.Point point : series.points()) {
      String value = Numbers.exact(point.value());
      console.out().append(point.time().toString()).append('\t').append(value);
      console.out().append('\t').append(name).append('\n');
    }
  }

  @Override
  public void end(Notices notices) {
    Remarks.show(notices, console);
    if (!any) {
      Remarks.noSeries(console);
    }
  }
}
