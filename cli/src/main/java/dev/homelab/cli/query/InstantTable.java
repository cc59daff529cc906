package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.prometheus.Histogram;
import dev.homelab.prometheus.HistogramSample;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Sample;
import java.util.List;

/// An instant query's result as lines: value and labels of a vector, aligned, histograms below; the
/// bare value of a scalar or a string; time, value and labels of a matrix. Printed line by line,
/// since a result may be as large as memory allows.
public final class InstantTable implements QueryResult.Taker {
  private static final String HEAD = "VALUE";

  private final Console console;

  public InstantTable(Console console) {
    this.console = console;
  }

  @Override
  public void vector(QueryResult.Vector vector) {
    if (vector.samples().isEmpty() && vector.histograms().isEmpty()) {
      Remarks.noSeries(console);
      return;
    }
    if (!vector.samples().isEmpty()) {
      numbers(vector);
    }
    if (!vector.histograms().isEmpty()) {
      console.out().print(vector.samples().isEmpty() ? "" : "\n");
      console.out().print(histograms(vector.histograms()));
    }
  }

  private String histograms(List<HistogramSample> samples) {
    Table table =
        console.table(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("COUNT", "SUM", "P50", "P90", "P99", "HISTOGRAM");
    for (HistogramSample sample : samples) {
      Histogram histogram = sample.histogram();
      table.row(
          Numbers.shown(histogram.count()),
          Numbers.shown(histogram.sum()),
          Numbers.shown(histogram.p50()),
          Numbers.shown(histogram.p90()),
          Numbers.shown(histogram.p99()),
          SeriesName.of(sample.labels()));
    }
    return table.toString();
  }

  private void numbers(QueryResult.Vector vector) {
    int width = HEAD.length();
    for (Sample sample : vector.samples()) {
      width = Math.max(width, Numbers.exact(sample.value()).length());
    }
    line(width, HEAD, "SERIES");
    for (Sample sample : vector.samples()) {
      line(width, Numbers.exact(sample.value()), SeriesName.of(sample.labels()));
    }
  }

  @Override
  public void scalar(QueryResult.Scalar scalar) {
    console.out().println(Numbers.exact(scalar.sample().value()));
  }

  @Override
  public void text(QueryResult.Text text) {
    console.out().println(console.shown(text.text()));
  }

  @Override
  public void matrix(QueryResult.Matrix matrix) {
    RangeLines lines = new RangeLines(console);
    matrix.series().forEach(lines::accept);
    lines.end(Notices.none());
  }

  private void line(int width, String value, String series) {
    String gap = " ".repeat(width - value.length());
    console.out().println(gap + value + "  " + console.shown(series));
  }
}
