package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.HistogramSample;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Sample;
import dev.homelab.prometheus.Series;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// `"type"` and `"result"` of an instant query's JSON. The result is an array in each case: of
/// `{labels, time, value}` (or `histogram`) for a vector, a scalar (no labels) and a string (its
/// `value` is the text), of `{labels, points}` for a matrix.
public final class InstantJson implements QueryResult.Taker {
  private final JsonGenerator json;

  InstantJson(JsonGenerator json) {
    this.json = json;
  }

  /// Prints the whole document: `query`, `at`, `type`, `result`, and the
  /// [notices][LabelJson#notices].
  public static void document(
      String query, Instant at, Answer<QueryResult> answer, Console console) {
    try (JsonGenerator json = Json.into(console.out())) {
      json.writeStartObject();
      json.writeStringProperty("query", query);
      json.writeStringProperty("at", at.toString());
      answer.result().giveTo(new InstantJson(json));
      LabelJson.notices(json, answer.notices());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void vector(QueryResult.Vector vector) {
    start("vector");
    samples(vector.samples());
    for (HistogramSample sample : vector.histograms()) {
      element(sample.labels(), sample.time());
      LabelJson.histogram(json, sample.histogram());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void scalar(QueryResult.Scalar scalar) {
    start("scalar");
    samples(List.of(scalar.sample()));
    json.writeEndArray();
  }

  @Override
  public void text(QueryResult.Text text) {
    start("string");
    element(Labels.none(), text.time());
    json.writeStringProperty("value", text.text());
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void matrix(QueryResult.Matrix matrix) {
    start("matrix");
    for (Series one : matrix.series()) {
      json.writeStartObject();
      LabelJson.labels(json, one.labels());
      LabelJson.points(json, one.points());
      LabelJson.histograms(json, one.histograms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void samples(List<Sample> samples) {
    for (Sample sample : samples) {
      element(sample.labels(), sample.time());
      json.writeName("value");
      Numbers.write(json, sample.value());
      json.writeEndObject();
    }
  }

  private void start(String type) {
    json.writeStringProperty("type", type);
    json.writeArrayPropertyStart("result");
  }

  private void element(Labels labels, Instant time) {
    json.writeStartObject();
    LabelJson.labels(json, labels);
    json.writeStringProperty("time", time.toString());
  }
}
