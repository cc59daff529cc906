package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/// A range query's JSON, written as the series arrive: `query`, `since`, `until`, `step` in
/// seconds, `series`, an array of `{labels, min, max, last, points}` (and `histograms`), and the
/// [notices][LabelJson#notices].
public final class RangeJson implements RangeOutput {
  private final JsonGenerator json;
  private final String query;
  private final Range range;
  private boolean started;

  public RangeJson(String query, Range range, Console console) {
    this.json = Json.into(console.out());
    this.query = query;
    this.range = range;
  }

  @Override
  public void accept(Series series) {
    start();
    Extent extent = Extent.of(series.points());
    json.writeStartObject();
    LabelJson.labels(json, series.labels());
    number("min", extent.min());
    number("max", extent.max());
    number("last", extent.last());
    LabelJson.points(json, series.points());
    LabelJson.histograms(json, series.histograms());
    json.writeEndObject();
  }

  @Override
  public void end(Notices notices) {
    start();
    json.writeEndArray();
    LabelJson.notices(json, notices);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /// Nothing is written before the server has answered with a result.
  private void start() {
    if (started) {
      return;
    }
    started = true;
    json.writeStartObject();
    json.writeStringProperty("query", query);
    json.writeStringProperty("since", range.start().toString());
    json.writeStringProperty("until", range.end().toString());
    json.writeNumberProperty("step", range.step().toSeconds());
    json.writeArrayPropertyStart("series");
  }

  private void number(String name, OptionalDouble value) {
    json.writeName(name);
    if (value.isPresent()) {
      Numbers.write(json, value.getAsDouble());
    } else {
      json.writeNull();
    }
  }
}
