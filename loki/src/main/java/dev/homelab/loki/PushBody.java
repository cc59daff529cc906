package dev.homelab.loki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;

/// The body of a push of one stream.
///
/// @param json as it is written: `{"streams":[{"stream":{…},"values":[["<ns>","<line>"],…]}]}`
/// @param bytes as they are sent
/// @param gzipped whether the bytes are compressed: over a kibibyte it pays
record PushBody(String json, byte[] bytes, boolean gzipped) {
  private static final int WORTH_GZIP = 1024;

  static PushBody of(Labels stream, List<Entry> entries) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(256);
    try (JsonGenerator json = Json.write(plain)) {
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
