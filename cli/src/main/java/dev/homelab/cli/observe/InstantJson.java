package dev.homelab.cli.observe;

import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Sample;
import dev.homelab.prometheus.Series;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// `"type"` and `"result"` of an instant query's JSON. The result is an array in each case: of
/// `{labels, time, value}` for a vector, a scalar (no labels) and a string (its `value` is the
/// text), of `{labels, points}` for a matrix.
final class InstantJson {
  private InstantJson() {}

  static void write(JsonGenerator json, QueryResult result) {
    switch (result) {
      case QueryResult.Vector vector -> samples(json, "vector", vector.samples());
      case QueryResult.Scalar scalar -> samples(json, "scalar", List.of(scalar.sample()));
      case QueryResult.Text text -> text(json, text);
      case QueryResult.Matrix matrix -> matrix(json, matrix.series());
    }
  }

  private static void samples(JsonGenerator json, String type, List<Sample> samples) {
    start(json, type);
    for (Sample sample : samples) {
      element(json, sample.labels(), sample.time());
      json.writeName("value");
      Numbers.write(json, sample.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, QueryResult.Text text) {
    start(json, "string");
    element(json, Labels.none(), text.time());
    json.writeStringProperty("value", text.text());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void matrix(JsonGenerator json, List<Series> series) {
    start(json, "matrix");
    for (Series one : series) {
      json.writeStartObject();
      LabelJson.labels(json, one.labels());
      LabelJson.points(json, one.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void start(JsonGenerator json, String type) {
    json.writeStringProperty("type", type);
    json.writeArrayPropertyStart("result");
  }

  private static void element(JsonGenerator json, Labels labels, Instant time) {
    json.writeStartObject();
    LabelJson.labels(json, labels);
    json.writeStringProperty("time", time.toString());
  }
}
