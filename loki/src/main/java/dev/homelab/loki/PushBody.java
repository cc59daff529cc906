package dev.homelab.loki;

import dev.homelab.prometheus.BoundedJson;
import dev.homelab.prometheus.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;

/// The body of a push of one stream.
final class PushBody {
  private static final int WORTH_GZIP = 1024;

  private final String json;
  private final byte[] bytes;
  private final boolean gzipped;

  private PushBody(String json, byte[] bytes, boolean gzipped) {
    this.json = json;
    this.bytes = bytes;
    this.gzipped = gzipped;
  }

  static PushBody of(Labels stream, List<Entry> entries) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(256);
    try (JsonGenerator json = BoundedJson.write(plain)) {
      json.writeStartObject().writeName("streams").writeStartArray().writeStartObject();
      json.writeName("stream").writeStartObject();
      stream.asMap().forEach(json::writeStringProperty);
      json.writeEndObject().writeName("values").writeStartArray();
      for (Entry entry : entries) {
        json.writeStartArray();
        json.writeString(Long.toString(entry.timeNanos())).writeString(entry.line());
        json.writeEndArray();
      }
      json.writeEndArray().writeEndObject().writeEndArray().writeEndObject();
    }
    String json = plain.toString(StandardCharsets.UTF_8);
    boolean gzip = plain.size() > WORTH_GZIP;
    return new PushBody(json, gzip ? gzip(plain) : plain.toByteArray(), gzip);
  }

  /// Before compression: `{"streams":[{"stream":{…},"values":[["<ns>","<line>"],…]}]}`.
  String json() {
    return json;
  }

  /// What is sent.
  byte[] bytes() {
    return bytes;
  }

  /// Whether the bytes are compressed, which pays over a kibibyte.
  boolean gzipped() {
    return gzipped;
  }

  private static byte[] gzip(ByteArrayOutputStream plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.size() / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      plain.writeTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return packed.toByteArray();
  }
}
