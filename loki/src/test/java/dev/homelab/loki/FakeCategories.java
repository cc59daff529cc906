package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/// The metadata that Loki 3 finds for a line, and how it shows them (measured on 3.4.6): apart from
/// the labels to whoever asks for that, else among the labels of a query and of a tail's replay,
/// and not at all in what a tail sends as it comes.
///
/// @param adds whether the server adds metadata
/// @param apart whether they were asked for apart
record FakeCategories(boolean adds, boolean apart) {
  private static final String LEVEL = "detected_level";
  private static final String FLAG = "X-Loki-Response-Encoding-Flags";
  private static final Pattern WRITTEN = Pattern.compile("\\blevel=(\\w+)");

  static FakeCategories of(FakeLoki.Version version, RecordedRequest request) {
    boolean asked = request.header(FLAG).filter("categorize-labels"::equals).isPresent();
    return new FakeCategories(version == FakeLoki.Version.V3, asked);
  }

  /// The labels among which the metadata of a line are.
  Labels merged(Labels stream, String line) {
    return adds ? stream.with(LEVEL, level(line)) : stream;
  }

  /// The labels of the stream that a line is shown in.
  Labels shown(Labels stream, String line) {
    return apart ? stream : merged(stream, line);
  }

  private static String level(String line) {
    Matcher level = WRITTEN.matcher(line);
    return level.find() ? level.group(1) : "unknown";
  }

  /// Streams of lines, each with its labels as they are shown.
  static Map<Labels, List<Entry>> grouped(List<LogLine> lines) {
    Map<Labels, List<Entry>> streams = new LinkedHashMap<>();
    lines.forEach(
        line -> streams.computeIfAbsent(line.stream(), at -> new ArrayList<>()).add(line.entry()));
    return streams;
  }

  /// The flags of an answer, which stand in front of its streams.
  void flags(JsonGenerator json) {
    if (adds && apart) {
      json.writeName("encodingFlags").writeStartArray();
      json.writeString("categorize-labels").writeEndArray();
    }
  }

  void stream(JsonGenerator json, Labels labels, List<Entry> entries) {
    json.writeStartObject();
    FakeJson.labels(json, "stream", labels);
    json.writeName("values").writeStartArray();
    for (Entry entry : entries) {
      json.writeStartArray().writeString(Long.toString(entry.timeNanos()));
      json.writeString(entry.line());
      if (adds && apart) {
        json.writeStartObject().writeName("structuredMetadata").writeStartObject();
        json.writeStringProperty(LEVEL, level(entry.line())).writeEndObject().writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray().writeEndObject();
  }
}
