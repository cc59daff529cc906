package dev.homelab.loki;

import dev.homelab.prometheus.BoundedJson;
import dev.homelab.prometheus.Labels;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes JSON as Loki writes it.
final class FakeJson {
  private FakeJson() {}

  static String write(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = BoundedJson.write(out)) {
      content.accept(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /// `{"status":"success","data":{"resultType":…,"result":[…],"stats":{}}}`.
  static String result(String type, Consumer<JsonGenerator> result) {
    return result(type, json -> {}, result);
  }

  /// As [#result(String, Consumer)], with more members in front of the result.
  static String result(
      String type, Consumer<JsonGenerator> members, Consumer<JsonGenerator> result) {
    return write(
        json -> {
          json.writeStartObject().writeStringProperty("status", "success");
          json.writeName("data").writeStartObject().writeStringProperty("resultType", type);
          members.accept(json);
          json.writeName("result").writeStartArray();
          result.accept(json);
          json.writeEndArray().writeName("stats").writeStartObject().writeEndObject();
          json.writeEndObject().writeEndObject();
        });
  }

  /// Without values Loki leaves `data` out.
  static String strings(Collection<String> values) {
    return write(
        json -> {
          json.writeStartObject().writeStringProperty("status", "success");
          if (!values.isEmpty()) {
            json.writeName("data").writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  static String labelSets(Collection<Labels> sets) {
    return write(
        json -> {
          json.writeStartObject().writeStringProperty("status", "success");
          json.writeName("data").writeStartArray();
          for (Labels labels : sets) {
            json.writeStartObject();
            labels.asMap().forEach(json::writeStringProperty);
            json.writeEndObject();
          }
          json.writeEndArray().writeEndObject();
        });
  }

  /// Requests to delete, as Loki lists them: times in seconds.
  static String deletions(Map<FakeStore.Deletion, Boolean> deletions) {
    return write(
        json -> {
          json.writeStartArray();
          deletions.forEach(
              (deletion, done) -> {
                json.writeStartObject();
                json.writeStringProperty("request_id", Integer.toHexString(deletion.hashCode()));
                seconds(json, "start_time", deletion.startNanos());
                seconds(json, "end_time", deletion.endNanos());
                json.writeStringProperty("query", deletion.query());
                json.writeStringProperty("status", done ? "processed" : "received");
                seconds(json, "created_at", deletion.createdNanos());
                json.writeEndObject();
              });
          json.writeEndArray();
        });
  }

  private static void seconds(JsonGenerator json, String name, long nanos) {
    json.writeName(name).writeNumber(BigDecimal.valueOf(nanos / 1_000_000, 3).toPlainString());
  }

  static void labels(JsonGenerator json, String name, Labels labels) {
    json.writeName(name).writeStartObject();
    labels.asMap().forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /// A text as it stands in JSON, without the quotes.
  static String escaped(String text) {
    String quoted = write(json -> json.writeString(text));
    return quoted.substring(1, quoted.length() - 1);
  }
}
