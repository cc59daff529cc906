package dev.homelab.cli.query;

import dev.homelab.cli.output.JsonObject;
import dev.homelab.prometheus.Histogram;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Labels and points in JSON, as every `metrics` verb writes them.
public final class LabelJson {
  private LabelJson() {}

  /// `"labels":{…}`.
  public static void labels(JsonGenerator json, Labels labels) {
    labels(json, "labels", labels);
  }

  /// Labels under another name.
  public static void labels(JsonGenerator json, String name, Labels labels) {
    json.writeObjectPropertyStart(name);
    labels.asMap().forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /// The labels as members of an object.
  public static void put(JsonObject json, Labels labels) {
    labels.asMap().forEach(json::put);
  }

  /// `"points":[[time, value], …]`.
  public static void points(JsonGenerator json, List<Series.Point> points) {
    json.writeArrayPropertyStart("points");
    for (Series.Point point : points) {
      json.writeStartArray();
      json.writeString(point.time().toString());
      Numbers.write(json, point.value());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /// `"histogram":{"count":…,"sum":…,"p50":…,"p90":…,"p99":…}`.
  static void histogram(JsonGenerator json, Histogram histogram) {
    json.writeName("histogram");
    numbers(json, histogram);
  }

  private static void numbers(JsonGenerator json, Histogram histogram) {
    json.writeStartObject();
    for (HistogramNumber number : HistogramNumber.values()) {
      json.writeName(number.label());
      Numbers.write(json, number.of(histogram));
    }
    json.writeEndObject();
  }

  /// `"histograms":[[time, {…}], …]`, where there are any.
  static void histograms(JsonGenerator json, List<Series.HistogramPoint> histograms) {
    if (histograms.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("histograms");
    for (Series.HistogramPoint point : histograms) {
      json.writeStartArray();
      json.writeString(point.time().toString());
      numbers(json, point.histogram());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /// `"warnings":[…],"infos":[…],"partial":false`.
  public static void notices(JsonGenerator json, Notices notices) {
    texts(json, "warnings", notices.warnings());
    texts(json, "infos", notices.infos());
    json.writeBooleanProperty("partial", notices.partial());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
