package dev.homelab.loki;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the bodies of Loki's read endpoints as they arrive. Every reader starts before the first
/// token and reads to the end of the body.
final class ResultReader {
  /// More numbers than this are refused: a query that needs them wants an aggregation.
  static final int MOST_SAMPLES = 100_000;

  /// A time beyond the year 5000 in seconds is one in milliseconds.
  private static final long MOST_SECONDS = 100_000_000_000L;

  private final JsonParser json;

  ResultReader(JsonParser json) {
    this.json = json;
  }

  /// One member of a JSON object; the parser stands on the first token of its value.
  private interface Member {
    void read(String name) throws LokiException;
  }

  /// Samples of a `vector` or a `scalar`.
  List<Sample> samples() throws LokiException {
    List<Sample> samples = new ArrayList<>();
    result(
        type -> {
          switch (type) {
            case "vector" -> eachElement(() -> samples.add(bounded(sample(), samples.size())));
            case "scalar" -> samples.add(scalar());
            default -> throw unexpected("a result of type " + type + " where numbers were due");
          }
        });
    return samples;
  }

  /// Series of a `matrix`.
  List<Series> series() throws LokiException {
    List<Series> series = new ArrayList<>();
    int[] points = {0};
    result(
        type -> {
          if (!type.equals("matrix")) {
            throw unexpected("a result of type " + type + " where a matrix was due");
          }
          eachElement(() -> series.add(oneSeries(points)));
        });
    return series;
  }

  /// The lines of `streams`, passed on one by one.
  void lines(Consumer<LogLine> consumer) throws LokiException {
    result(
        type -> {
          if (!type.equals("streams")) {
            throw unexpected("a result of type " + type + " where lines were due");
          }
          eachElement(() -> oneStream(consumer));
        });
  }

  /// The strings of `data`; none when Loki leaves it out.
  List<String> strings() throws LokiException {
    List<String> strings = new ArrayList<>();
    json.nextToken();
    eachMember(
        name -> {
          if (name.equals("data") && !json.hasToken(JsonToken.VALUE_NULL)) {
            eachElement(() -> strings.add(bounded(string(), strings.size())));
          } else {
            json.skipChildren();
          }
        });
    end();
    return strings;
  }

  /// The list that Loki's delete endpoint answers with.
  List<DeleteRequests.DeleteRequest> deleteRequests() throws LokiException {
    List<DeleteRequests.DeleteRequest> requests = new ArrayList<>();
    if (json.nextToken() != JsonToken.VALUE_NULL) {
      eachElement(() -> requests.add(bounded(deleteRequest(), requests.size())));
    }
    end();
    return requests;
  }

  /// Finds `data.result` and hands on its type; Loki writes the type first.
  private void result(Member reader) throws LokiException {
    boolean[] found = {false};
    json.nextToken();
    eachMember(
        name -> {
          if (name.equals("data")) {
            found[0] |= data(reader);
          } else {
            json.skipChildren();
          }
        });
    end();
    if (!found[0]) {
      throw unexpected("no result in the answer");
    }
  }

  private boolean data(Member reader) throws LokiException {
    @Nullable String[] type = {null};
    boolean[] found = {false};
    eachMember(
        name -> {
          switch (name) {
            case "resultType" -> type[0] = string();
            case "result" -> {
              String known = type[0];
              if (known == null) {
                throw unexpected("a result before its type");
              }
              reader.read(known);
              found[0] = true;
            }
            default -> json.skipChildren();
          }
        });
    return found[0];
  }

  private Sample sample() throws LokiException {
    Labels[] labels = {Labels.none()};
    Series.@Nullable Point[] point = {null};
    eachMember(
        name -> {
          switch (name) {
            case "metric" -> labels[0] = labels();
            case "value" -> point[0] = point();
            default -> json.skipChildren();
          }
        });
    Series.Point at = point[0];
    if (at == null) {
      throw unexpected("a sample without a value");
    }
    return new Sample(labels[0], at.value(), at.time());
  }

  /// Loki writes a scalar's time in milliseconds, and every other one in seconds.
  private Sample scalar() throws LokiException {
    Series.Point point = point();
    Instant time = point.time();
    boolean millis = time.getEpochSecond() > MOST_SECONDS;
    return new Sample(
        Labels.none(), point.value(), millis ? Instant.ofEpochMilli(time.getEpochSecond()) : time);
  }

  private Series oneSeries(int[] points) throws LokiException {
    Labels[] labels = {Labels.none()};
    List<Series.Point> values = new ArrayList<>();
    eachMember(
        name -> {
          switch (name) {
            case "metric" -> labels[0] = labels();
            case "values" -> eachElement(() -> values.add(bounded(point(), points[0]++)));
            default -> json.skipChildren();
          }
        });
    return new Series(labels[0], values);
  }

  private void oneStream(Consumer<LogLine> consumer) throws LokiException {
    @Nullable Labels[] stream = {null};
    eachMember(
        name -> {
          switch (name) {
            case "stream" -> stream[0] = labels();
            case "values" -> {
              Labels known = stream[0];
              if (known == null) {
                throw unexpected("lines before the labels of their stream");
              }
              eachElement(() -> consumer.accept(new LogLine(known, entry())));
            }
            default -> json.skipChildren();
          }
        });
  }

  /// `["<ns>", "<line>"]`, and from 3.x on perhaps more, which is passed over.
  private Entry entry() throws LokiException {
    expect(JsonToken.START_ARRAY);
    json.nextToken();
    long nanos = parsedLong(string());
    json.nextToken();
    String line = string();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
    }
    return new Entry(nanos, line);
  }

  /// `[<seconds, perhaps with a fraction>, "<number>"]`.
  private Series.Point point() throws LokiException {
    expect(JsonToken.START_ARRAY);
    json.nextToken();
    Instant time = seconds();
    json.nextToken();
    double value = number(string());
    json.nextToken();
    expect(JsonToken.END_ARRAY);
    return new Series.Point(time, value);
  }

  private Labels labels() throws LokiException {
    TreeMap<String, String> values = new TreeMap<>();
    eachMember(name -> values.put(name, string()));
    return Labels.received(values);
  }

  private DeleteRequests.DeleteRequest deleteRequest() throws LokiException {
    Instant[] times = {Instant.EPOCH, Instant.EPOCH, Instant.EPOCH};
    String[] texts = {"", "", ""};
    eachMember(
        name -> {
          switch (name) {
            case "request_id" -> texts[0] = string();
            case "start_time" -> times[0] = seconds();
            case "end_time" -> times[1] = seconds();
            case "query" -> texts[1] = string();
            case "status" -> texts[2] = string();
            case "created_at" -> times[2] = seconds();
            default -> json.skipChildren();
          }
        });
    return new DeleteRequests.DeleteRequest(
        texts[0], times[0], times[1], texts[1], texts[2], times[2]);
  }

  /// One element of a JSON array; the parser stands on its first token.
  private interface Element {
    void read() throws LokiException;
  }

  private void eachElement(Element element) throws LokiException {
    if (json.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    expect(JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  private void eachMember(Member member) throws LokiException {
    expect(JsonToken.START_OBJECT);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      member.read(name == null ? "" : name);
    }
  }

  private Instant seconds() throws LokiException {
    if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)
        && !json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      throw unexpected("a time that is no number");
    }
    BigDecimal seconds = json.getDecimalValue();
    if (seconds.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1000)) > 0) {
      throw unexpected("a time out of range");
    }
    return Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
  }

  private String string() throws LokiException {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  private static long parsedLong(String text) throws LokiException {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw unexpected("a time that is no number");
    }
  }

  private static double number(String text) throws LokiException {
    try {
      return switch (text) {
        case "+Inf" -> Double.POSITIVE_INFINITY;
        case "-Inf" -> Double.NEGATIVE_INFINITY;
        default -> Double.parseDouble(text);
      };
    } catch (NumberFormatException e) {
      throw unexpected("a value that is no number");
    }
  }

  private static <T> T bounded(T next, int before) throws LokiException {
    if (before >= MOST_SAMPLES) {
      throw unexpected("more than " + MOST_SAMPLES + " values; ask for less, or aggregate");
    }
    return next;
  }

  private void expect(JsonToken token) throws LokiException {
    if (!json.hasToken(token)) {
      throw unexpected("JSON of another form than Loki's");
    }
  }

  private void end() throws LokiException {
    if (json.nextToken() != null) {
      throw unexpected("more after the end of the answer");
    }
  }

  private static LokiException unexpected(String what) {
    return new LokiException(200, what);
  }
}
