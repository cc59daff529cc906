package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.time.ZoneId;
import java.util.List;

/// Points, one a line: time, tab, value, tab, series; series by series as they arrive. The times
/// are in RFC 3339 and UTC for a program, and those of her own clock for a person.
public final class RangeLines implements RangeOutput {
  private final Console console;
  private final LocalTimes times = new LocalTimes(ZoneId.systemDefault());
  private boolean any;

  public RangeLines(Console console) {
    this.console = console;
  }

  @Override
  public void accept(Series series) {
    any = true;
    String name = console.shown(SeriesName.of(series.labels()));
    print(name, series.points());
    if (!series.histograms().isEmpty()) {
      for (HistogramNumber number : HistogramNumber.values()) {
        print(number.name(name), number.points(series));
      }
    }
  }

  private void print(String name, List<Series.Point> points) {
    for (Series.Point point : points) {
      String value = Numbers.exact(point.value());
      console.out().append(time(point)).append('\t').append(value);
      console.out().append('\t').append(name).append('\n');
    }
  }

  private String time(Series.Point point) {
    return console.outIsTerminal() ? times.toMilli(point.time()) : point.time().toString();
  }

  @Override
  public void end(Notices notices) {
    Remarks.show(notices, console);
    if (!any) {
      Remarks.noSeries(console);
    } else if (console.outIsTerminal()) {
      Remarks.note(console, "the times are those of " + times.zone().getId());
    }
  }
}
