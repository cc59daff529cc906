package dev.homelab.loki;

import dev.homelab.prometheus.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The body of a push, read as strictly as Loki reads it.
record FakePush(Labels labels, List<Entry> entries) {

  /// @param escaped Loki 2.9 keeps the label values of a JSON push as they are written there,
  ///     escapes included
  static List<FakePush> parse(String body, boolean escaped) throws FakeRefusal {
    if (body.isEmpty()) {
      throw new FakeRefusal(400, "EOF");
    }
    List<FakePush> streams = new ArrayList<>();
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), body)) {
      expect(json, json.nextToken() == JsonToken.START_OBJECT);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        if ("streams".equals(name)) {
          expect(json, json.hasToken(JsonToken.START_ARRAY));
          while (json.nextToken() != JsonToken.END_ARRAY) {
            streams.add(stream(json, escaped));
          }
        } else {
          json.skipChildren();
        }
      }
      expect(json, json.nextToken() == null);
      return streams;
    } catch (JacksonException e) {
      throw new FakeRefusal(400, "loghttp.PushRequest.Streams: " + e.getOriginalMessage());
    }
  }

  private static FakePush stream(JsonParser json, boolean escaped) throws FakeRefusal {
    Labels labels = Labels.none();
    List<Entry> entries = new ArrayList<>();
    expect(json, json.hasToken(JsonToken.START_OBJECT));
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if ("stream".equals(name)) {
        labels = labels(json, escaped);
      } else if ("values".equals(name)) {
        expect(json, json.hasToken(JsonToken.START_ARRAY));
        while (json.nextToken() != JsonToken.END_ARRAY) {
          entries.add(entry(json));
        }
      } else {
        json.skipChildren();
      }
    }
    return new FakePush(labels, entries);
  }

  private static Labels labels(JsonParser json, boolean escaped) throws FakeRefusal {
    TreeMap<String, String> labels = new TreeMap<>();
    expect(json, json.hasToken(JsonToken.START_OBJECT));
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = String.valueOf(json.currentName());
      expect(json, json.nextToken() == JsonToken.VALUE_STRING);
      if (!name.matches("[a-zA-Z_][a-zA-Z0-9_]*")) {
        throw new FakeRefusal(
            400, "couldn't parse labels: 1:3: parse error: unexpected character inside braces");
      }
      labels.put(name, escaped ? FakeJson.escaped(json.getString()) : json.getString());
    }
    return Labels.received(labels);
  }

  private static Entry entry(JsonParser json) throws FakeRefusal {
    expect(json, json.hasToken(JsonToken.START_ARRAY));
    expect(json, json.nextToken() == JsonToken.VALUE_STRING);
    long time;
    try {
      time = Long.parseLong(json.getString());
    } catch (NumberFormatException e) {
      throw new FakeRefusal(400, "loghttp.PushRequest.Streams: Value looks like Number");
    }
    expect(json, json.nextToken() == JsonToken.VALUE_STRING);
    Entry entry = new Entry(time, json.getString());
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw new FakeRefusal(
          400, "stream includes structured metadata, but this feature is disallowed");
    }
    return entry;
  }

  private static void expect(JsonParser json, boolean met) throws FakeRefusal {
    if (!met) {
      throw new FakeRefusal(400, "loghttp.PushRequest.Streams: unexpected " + json.currentToken());
    }
  }
}
