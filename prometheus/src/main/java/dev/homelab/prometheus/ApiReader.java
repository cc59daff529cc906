package dev.homelab.prometheus;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the numbers that a query is answered with, as they arrive. Every reader starts before the
/// first token and reads to the end of the body. Open for what a server of Prometheus's form
/// answers beside numbers.
public class ApiReader {
  /// More numbers than this are refused: a query that needs them wants an aggregation.
  public static final int MOST_SAMPLES = 100_000;

  /// No server sends more points of one series than its range has steps: 11,000, and both ends.
  private static final int MOST_POINTS = 11_001;

  /// A time beyond the year 5000 in seconds is one in milliseconds.
  private static final long MOST_SECONDS = 100_000_000_000L;

  private static final int OK = 200;

  private final String server;
  private final JsonParser json;
  private final LabelMemory memory = new LabelMemory();
  private final List<String> warnings = new ArrayList<>();

  /// @param server what kind of server answers, for messages
  public ApiReader(String server, JsonParser json) {
    this.server = server;
    this.json = json;
  }

  /// One member of a JSON object; the parser stands on the first token of its value.
  protected interface Member {
    void read(String name) throws ApiException;
  }

  /// One element of a JSON array; the parser stands on its first token.
  protected interface Element {
    void read() throws ApiException;
  }

  /// Samples of a `vector` or a `scalar`.
  public List<Sample> samples() throws ApiException {
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
  public List<Series> series() throws ApiException {
    List<Series> series = new ArrayList<>();
    int[] points = {0};
    result(
        type -> {
          matrixIsDue(type);
          eachElement(() -> series.add(oneSeries(points, MOST_SAMPLES)));
        });
    return series;
  }

  /// Series of a `matrix`, passed on one by one; the bound is for each.
  void eachSeries(Consumer<Series> consumer) throws ApiException {
    result(
        type -> {
          matrixIsDue(type);
          eachElement(
              () -> {
                forgetLabels();
                consumer.accept(oneSeries(new int[1], MOST_POINTS));
              });
        });
  }

  /// A result of any type.
  public QueryResult any() throws ApiException {
    @Nullable QueryResult[] found = {null};
    int[] points = {0};
    result(
        type -> {
          switch (type) {
            case "vector" -> {
              List<Sample> samples = new ArrayList<>();
              eachElement(() -> samples.add(bounded(sample(), samples.size())));
              found[0] = new QueryResult.Vector(samples);
            }
            case "scalar" -> found[0] = new QueryResult.Scalar(scalar());
            case "string" -> found[0] = text();
            case "matrix" -> {
              List<Series> series = new ArrayList<>();
              eachElement(() -> series.add(oneSeries(points, MOST_SAMPLES)));
              found[0] = new QueryResult.Matrix(series);
            }
            default -> throw unexpected("a result of the unknown type " + type);
          }
        });
    QueryResult result = found[0];
    if (result == null) {
      throw unexpected("no result in the answer");
    }
    return result;
  }

  /// What the server remarked on the query, once it is read.
  List<String> warnings() {
    return warnings;
  }

  /// The strings of `data`; none when the server leaves it out.
  public List<String> strings() throws ApiException {
    List<String> strings = new ArrayList<>();
    json.nextToken();
    eachMember(
        name -> {
          if (name.equals("data") && !json.hasToken(JsonToken.VALUE_NULL)) {
            eachElement(() -> strings.add(bounded(kept(string()), strings.size())));
          } else {
            json.skipChildren();
          }
        });
    end();
    return strings;
  }

  /// The parser, for what is read beside numbers.
  protected final JsonParser json() {
    return json;
  }

  /// Finds `data.result` and hands on its type, which a server writes first.
  protected final void result(Member reader) throws ApiException {
    boolean[] found = {false};
    json.nextToken();
    eachMember(
        name -> {
          switch (name) {
            case "data" -> found[0] |= data(reader);
            case "warnings" ->
                eachElement(() -> warnings.add(bounded(kept(string()), warnings.size())));
            default -> json.skipChildren();
          }
        });
    end();
    if (!found[0]) {
      throw unexpected("no result in the answer");
    }
  }

  private boolean data(Member reader) throws ApiException {
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

  private void matrixIsDue(String type) throws ApiException {
    if (!type.equals("matrix")) {
      throw unexpected("a result of type " + type + " where a matrix was due");
    }
  }

  private Sample sample() throws ApiException {
    Labels[] labels = {Labels.none()};
    Series.@Nullable Point[] point = {null};
    eachMember(
        name -> {
          switch (name) {
            case "metric" -> labels[0] = labels();
            case "value" -> point[0] = point();
            case "histogram" -> throw histogram();
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
  private Sample scalar() throws ApiException {
    Series.Point point = point();
    Instant time = point.time();
    boolean millis = time.getEpochSecond() > MOST_SECONDS;
    return new Sample(
        Labels.none(), point.value(), millis ? Instant.ofEpochMilli(time.getEpochSecond()) : time);
  }

  private Series oneSeries(int[] points, int most) throws ApiException {
    Labels[] labels = {Labels.none()};
    List<Series.Point> values = new ArrayList<>();
    eachMember(
        name -> {
          switch (name) {
            case "metric" -> labels[0] = labels();
            case "values" -> eachElement(() -> values.add(bounded(point(), points[0]++, most)));
            case "histograms" -> throw histogram();
            default -> json.skipChildren();
          }
        });
    return new Series(labels[0], values);
  }

  /// `[<seconds, perhaps with a fraction>, "<number>"]`.
  private Series.Point point() throws ApiException {
    Instant time = pairTime();
    double value = number(string());
    pairEnd();
    return new Series.Point(time, value);
  }

  /// `[<seconds>, "<text>"]`.
  private QueryResult.Text text() throws ApiException {
    Instant time = pairTime();
    String text = string();
    pairEnd();
    return new QueryResult.Text(text, time);
  }

  private Instant pairTime() throws ApiException {
    expect(JsonToken.START_ARRAY);
    json.nextToken();
    Instant time = seconds();
    json.nextToken();
    return time;
  }

  private void pairEnd() throws ApiException {
    json.nextToken();
    expect(JsonToken.END_ARRAY);
  }

  private ApiException histogram() {
    return unexpected("native histograms; ask for histogram_quantile() or another number of them");
  }

  /// An object of texts.
  protected final Labels labels() throws ApiException {
    TreeMap<String, String> values = new TreeMap<>();
    eachMember(name -> values.put(kept(name), kept(string())));
    return Labels.received(values);
  }

  /// To be called when nobody holds the labels that were read before: their sum is bounded.
  protected final void forgetLabels() {
    memory.forget();
  }

  private String kept(String text) throws ApiException {
    if (memory.isFull()) {
      throw tooLarge("more text than fits in memory; ask for less, or aggregate");
    }
    return memory.kept(text);
  }

  /// The elements of an array; none where there is null.
  protected final void eachElement(Element element) throws ApiException {
    if (json.hasToken(JsonToken.VALUE_NULL)) {
      return;
    }
    expect(JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /// The members of an object.
  protected final void eachMember(Member member) throws ApiException {
    expect(JsonToken.START_OBJECT);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      member.read(name == null ? "" : name);
    }
  }

  /// Unix time in seconds, to the millisecond.
  protected final Instant seconds() throws ApiException {
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

  /// A text.
  protected final String string() throws ApiException {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  private double number(String text) throws ApiException {
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

  /// @throws ApiException if there are too many before
  protected final <T> T bounded(T next, int before) throws ApiException {
    return bounded(next, before, MOST_SAMPLES);
  }

  private <T> T bounded(T next, int before, int most) throws ApiException {
    if (before >= most) {
      throw tooLarge("more than " + most + " values; ask for less, or aggregate");
    }
    return next;
  }

  /// @throws ApiException if the parser stands on something else
  protected final void expect(JsonToken token) throws ApiException {
    if (!json.hasToken(token)) {
      throw unexpected("JSON of another form than " + server + "'s");
    }
  }

  /// @throws ApiException if there is more
  protected final void end() throws ApiException {
    if (json.nextToken() != null) {
      throw unexpected("more after the end of the answer");
    }
  }

  /// An answer whose status was right and whose body is not.
  protected final ApiException unexpected(String what) {
    return new ApiException(server, OK, what, new Refusal.Foreign());
  }

  /// An answer that is larger than it may be.
  protected final ApiException tooLarge(String what) {
    return new ApiException(server, OK, what, new Refusal.TooLarge());
  }
}
