package dev.homelab.loki;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.ApiReader;
import dev.homelab.prometheus.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;

/// Reads the bodies of Loki's read endpoints as they arrive: Prometheus's numbers, and lines. Every
/// reader starts before the first token and reads to the end of the body.
final class ResultReader extends ApiReader {
  ResultReader(JsonParser json) {
    super(LokiClient.NAME, json);
  }

  /// The label sets of `data`, handed over one by one.
  void labelSets(Consumer<Labels> each) throws ApiException {
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("data")) {
        eachLabelSet(each);
      } else {
        takeOrSkip(name);
      }
    }
    end();
  }

  private void eachLabelSet(Consumer<Labels> each) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        forgetLabels();
        each.accept(labels());
      }
    }
  }

  /// Counts, in an object that is the whole answer.
  StreamStats stats() throws ApiException {
    long streams = 0;
    long chunks = 0;
    long entries = 0;
    long bytes = 0;
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "streams" -> streams = json.count();
        case "chunks" -> chunks = json.count();
        case "entries" -> entries = json.count();
        case "bytes" -> bytes = json.count();
        default -> json.skip();
      }
    }
    json.end();
    return new StreamStats(streams, chunks, entries, bytes);
  }

  /// The requests to delete, in an array that is the whole answer.
  List<DeleteRequest> deleteRequests() throws ApiException {
    List<DeleteRequest> requests = new ArrayList<>();
    json.start();
    if (json.array()) {
      while (json.element()) {
        requests.add(bounded(deleteRequest(), requests.size()));
      }
    }
    json.end();
    return requests;
  }

  private DeleteRequest deleteRequest() throws ApiException {
    String query = "";
    String status = "";
    Instant start = Instant.EPOCH;
    Instant end = Instant.EPOCH;
    Instant created = Instant.EPOCH;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "query" -> query = json.text();
        case "status" -> status = json.text();
        case "start_time" -> start = json.seconds();
        case "end_time" -> end = json.seconds();
        case "created_at" -> created = json.seconds();
        default -> json.skip();
      }
    }
    return new DeleteRequest(query, start, end, created, status.equals("processed"));
  }

  /// A message of the tail.
  TailMessage tail() throws ApiException {
    List<LogLine> lines = new ArrayList<>();
    int dropped = 0;
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "streams" -> addStreams(lines);
        case "dropped_entries" -> dropped += countElements();
        default -> json.skip();
      }
    }
    json.end();
    return new TailMessage(lines, dropped);
  }

  private int countElements() throws ApiException {
    int count = 0;
    if (json.array()) {
      while (json.element()) {
        count++;
        json.skip();
      }
    }
    return count;
  }

  /// Lines into a page, or the news that there are none because numbers came. Reads no further than
  /// the page holds.
  void page(LogPage page) throws ApiException {
    if (!openResult().equals("streams")) {
      page.numbers();
      return;
    }
    boolean more = true;
    if (json.array()) {
      while (more && json.element()) {
        more = onePageStream(page);
      }
    }
    if (more) {
      closeResult();
    }
  }

  /// @return whether the page may hold more
  private boolean onePageStream(LogPage page) throws ApiException {
    boolean known = false;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "stream" -> {
          page.stream(labels());
          known = true;
        }
        case "values" -> {
          if (!known) {
            throw noLabels();
          }
          if (!pageEntries(page)) {
            return false;
          }
        }
        default -> json.skip();
      }
    }
    return true;
  }

  private boolean pageEntries(LogPage page) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        if (!pageEntry(page)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean pageEntry(LogPage page) throws ApiException {
    enterEntry();
    JsonParser text = json.onText();
    long nanos = nanos(text.getStringCharacters(), text.getStringOffset(), text.getStringLength());
    nextOfEntry();
    text = json.onText();
    if (!page.add(
        nanos, text.getStringCharacters(), text.getStringOffset(), text.getStringLength())) {
      return false;
    }
    if (page.isOverfull()) {
      throw json.unexpected("more lines than were asked for");
    }
    if (json.element()) {
      page.fields(lastFields());
    }
    return true;
  }

  /// What stands behind a line's text, and the end of the line. From 2.9.3 on `{"parsed":{…},
  /// "structuredMetadata":{…}}`, as it was asked for; before that metadata alone, without a name.
  private LineFields lastFields() throws ApiException {
    Labels parsed = Labels.none();
    Labels metadata = Labels.none();
    TreeMap<String, String> unnamed = new TreeMap<>();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "parsed" -> parsed = labels();
        case "structuredMetadata" -> metadata = labels();
        default -> {
          if (json.isText()) {
            unnamed.put(name, json.text());
          } else {
            json.skip();
          }
        }
      }
    }
    json.skipElements();
    return new LineFields(parsed, unnamed.isEmpty() ? metadata : Labels.received(unnamed));
  }

  private void enterEntry() throws ApiException {
    if (!json.array()) {
      throw json.unexpected("null where a line was due");
    }
    nextOfEntry();
  }

  private void nextOfEntry() throws ApiException {
    if (!json.element()) {
      throw json.unexpected("a line without its time or its text");
    }
  }

  /// Digits without a sign: Loki holds no time before 1970.
  private long nanos(char[] chars, int from, int length) throws ApiException {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
        throw json.unexpected("a time that is no number");
      }
      value = 10 * value + digit;
    }
    return value;
  }

  private void addStreams(List<LogLine> lines) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        addStream(lines);
      }
    }
  }

  private void addStream(List<LogLine> lines) throws ApiException {
    forgetLabels();
    Labels stream = null;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "stream" -> stream = labels();
        case "values" -> {
          if (stream == null) {
            throw noLabels();
          }
          addEntries(stream, lines);
        }
        default -> json.skip();
      }
    }
  }

  private void addEntries(Labels stream, List<LogLine> lines) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        lines.add(line(stream));
      }
    }
  }

  private ApiException noLabels() {
    return json.unexpected("lines before the labels of their stream");
  }

  /// `["<ns>", "<line>"]`, or with fields as a third element.
  private LogLine line(Labels stream) throws ApiException {
    enterEntry();
    long nanos = parsedLong(json.text());
    nextOfEntry();
    String line = json.text();
    LineFields fields = json.element() ? lastFields() : LineFields.NONE;
    return new LogLine(stream, fields, new Entry(nanos, line));
  }

  private long parsedLong(String text) throws ApiException {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw json.unexpected("a time that is no number");
    }
  }
}
