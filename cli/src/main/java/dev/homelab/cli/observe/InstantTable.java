package dev.homelab.cli.observe;

import dev.homelab.cli.output.Console;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Sample;
import dev.homelab.prometheus.Series;
import java.util.List;

/// An instant query's result as lines: value and labels of a vector, aligned; the bare value of a
/// scalar or a string; time, value and labels of a matrix. Printed line by line, since a result may
/// be as large as memory allows.
final class InstantTable {
  private static final String HEAD = "VALUE";

  private InstantTable() {}

  static void print(QueryResult result, Console console) {
    switch (result) {
      case QueryResult.Vector vector -> vector(vector.samples(), console);
      case QueryResult.Scalar scalar ->
          console.out().println(Numbers.exact(scalar.sample().value()));
      case QueryResult.Text text -> console.out().println(console.shown(text.text()));
      case QueryResult.Matrix matrix -> matrix(matrix.series(), console);
    }
  }

  private static void vector(List<Sample> samples, Console console) {
    if (samples.isEmpty()) {
      Remarks.noSeries(console);
      return;
    }
    int width = HEAD.length();
    for (Sample sample : samples) {
      width = Math.max(width, Numbers.exact(sample.value()).length());
    }
    line(console, width, HEAD, "SERIES");
    for (Sample sample : samples) {
      line(console, width, Numbers.exact(sample.value()), SeriesName.of(sample.labels()));
    }
  }

  private static void line(Console console, int width, String value, String series) {
    String gap = " ".repeat(width - value.length());
    console.out().println(gap + value + "  " + console.shown(series));
  }

  private static void matrix(List<Series> series, Console console) {
    if (series.isEmpty()) {
      Remarks.noSeries(console);
    }
    RangeLines lines = new RangeLines(console);
    series.forEach(lines::accept);
  }
}
