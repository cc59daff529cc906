package dev.homelab.prometheus;

import dev.homelab.http.OneLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

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

  /// Where the reader stands.
  protected final JsonCursor json;

  private final LabelMemory memory = new LabelMemory();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> infos = new ArrayList<>();
  private boolean partial;
  private boolean failed;
  private String fault = "a failure without a reason";

  /// @param server what kind of server answers, for messages
  public ApiReader(String server, JsonParser json) {
    this.json = new JsonCursor(server, json);
  }

  /// Samples of a `vector` or a `scalar`.
  public List<Sample> samples() throws ApiException {
    String type = openResult();
    List<Sample> samples =
        switch (type) {
          case "vector" -> numbers(vector());
          case "scalar" -> List.of(scalar());
          default -> throw json.unexpected("a result of type " + type + " where numbers were due");
        };
    closeResult();
    return samples;
  }

  /// Series of a `matrix`.
  public List<Series> series() throws ApiException {
    openMatrix();
    List<Series> series = matrix();
    closeResult();
    return series;
  }

  /// Series of a `matrix`, passed on one by one; the bound is for each.
  public void eachSeries(Consumer<Series> consumer) throws ApiException {
    openMatrix();
    if (json.array()) {
      while (json.element()) {
        forgetLabels();
        consumer.accept(oneSeries(0, MOST_POINTS));
      }
    }
    closeResult();
  }

  /// A result of any type.
  public QueryResult any() throws ApiException {
    String type = openResult();
    QueryResult result =
        switch (type) {
          case "vector" -> vector();
          case "scalar" -> new QueryResult.Scalar(scalar());
          case "string" -> text();
          case "matrix" -> new QueryResult.Matrix(matrix());
          default -> throw json.unexpected("a result of the unknown type " + type);
        };
    closeResult();
    return result;
  }

  /// What the server remarked on the query, once it is read.
  public Notices notices() {
    return warnings.isEmpty() && infos.isEmpty() && !partial
        ? Notices.none()
        : new Notices(warnings, infos, partial);
  }

  /// The strings of `data`; none when the server leaves it out.
  public List<String> strings() throws ApiException {
    List<String> strings = new ArrayList<>();
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      if (name.equals("data")) {
        addTexts(strings);
      } else {
        takeOrSkip(name);
      }
    }
    end();
    return strings;
  }

  private void addTexts(List<String> texts) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        texts.add(bounded(kept(json.text()), texts.size()));
      }
    }
  }

  /// Goes to `data.result`.
  ///
  /// @return its type, which a server writes first
  protected final String openResult() throws ApiException {
    json.start();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      String type = name.equals("data") ? openData() : null;
      if (type != null) {
        return type;
      }
      if (!name.equals("data")) {
        takeOrSkip(name);
      }
    }
    requireSuccess();
    throw json.unexpected("no result in the answer");
  }

  private @Nullable String openData() throws ApiException {
    String type = null;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "resultType" -> type = json.text();
        case "result" -> {
          if (type == null) {
            throw json.unexpected("a result before its type");
          }
          return type;
        }
        default -> json.skip();
      }
    }
    return null;
  }

  /// Goes from the end of `data.result` to that of the answer.
  protected final void closeResult() throws ApiException {
    while (json.member() != null) {
      json.skip();
    }
    for (String name = json.member(); name != null; name = json.member()) {
      takeOrSkip(name);
    }
    end();
  }

  /// The end of the answer. It may say that the query failed under any HTTP status, and hold data
  /// all the same.
  protected final void end() throws ApiException {
    json.end();
    requireSuccess();
  }

  private void requireSuccess() throws ApiException {
    if (failed) {
      throw json.unexpected(OneLine.of(fault));
    }
  }

  /// Takes what the server says of the answer, of the members beside `data`.
  protected final void takeOrSkip(String name) throws ApiException {
    switch (name) {
      case "status" -> failed = json.textOrSkip().equals("error");
      case "error" -> {
        String reason = json.textOrSkip();
        fault = reason.isBlank() ? fault : kept(reason);
      }
      case "warnings" -> addTexts(warnings);
      case "infos" -> addTexts(infos);
      case "isPartial" -> partial = json.isTrue();
      default -> json.skip();
    }
  }

  private void openMatrix() throws ApiException {
    String type = openResult();
    if (!type.equals("matrix")) {
      throw json.unexpected("a result of type " + type + " where a matrix was due");
    }
  }

  private QueryResult.Vector vector() throws ApiException {
    List<Sample> samples = new ArrayList<>();
    List<HistogramSample> histograms = new ArrayList<>();
    if (json.array()) {
      while (json.element()) {
        addSample(samples, histograms);
      }
    }
    return new QueryResult.Vector(samples, histograms);
  }

  private List<Sample> numbers(QueryResult.Vector vector) throws ApiException {
    if (!vector.histograms().isEmpty()) {
      throw json.unexpected("native histograms where numbers were due");
    }
    return vector.samples();
  }

  private List<Series> matrix() throws ApiException {
    List<Series> series = new ArrayList<>();
    int points = 0;
    if (json.array()) {
      while (json.element()) {
        Series next = oneSeries(points, MOST_SAMPLES);
        points += next.points().size() + next.histograms().size();
        series.add(next);
      }
    }
    return series;
  }

  private void addSample(List<Sample> samples, List<HistogramSample> histograms)
      throws ApiException {
    Labels labels = Labels.none();
    Series.Point point = null;
    Series.HistogramPoint histogram = null;
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "metric" -> labels = labels();
        case "value" -> point = point();
        case "histogram" -> histogram = histogramPoint();
        default -> json.skip();
      }
    }
    int before = samples.size() + histograms.size();
    if (point != null) {
      samples.add(bounded(new Sample(labels, point.value(), point.time()), before));
    } else if (histogram != null) {
      histograms.add(
          bounded(new HistogramSample(labels, histogram.histogram(), histogram.time()), before));
    } else {
      throw json.unexpected("a sample without a value");
    }
  }

  /// Loki writes a scalar's time in milliseconds, and every other one in seconds.
  private Sample scalar() throws ApiException {
    Series.Point point = point();
    Instant time = point.time();
    boolean millis = time.getEpochSecond() > MOST_SECONDS;
    return new Sample(
        Labels.none(), point.value(), millis ? Instant.ofEpochMilli(time.getEpochSecond()) : time);
  }

  /// @param before how many points of the answer have been read
  /// @param most how many it may have
  private Series oneSeries(int before, int most) throws ApiException {
    Labels labels = Labels.none();
    List<Series.Point> points = new ArrayList<>();
    List<Series.HistogramPoint> histograms = new ArrayList<>();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      switch (name) {
        case "metric" -> labels = labels();
        case "values" -> addPoints(points, before, most);
        case "histograms" -> addHistograms(histograms, before + points.size(), most);
        default -> json.skip();
      }
    }
    return new Series(labels, points, histograms);
  }

  private void addPoints(List<Series.Point> points, int before, int most) throws ApiException {
    if (json.array()) {
      while (json.element()) {
        points.add(bounded(point(), before + points.size(), most));
      }
    }
  }

  private void addHistograms(List<Series.HistogramPoint> histograms, int before, int most)
      throws ApiException {
    if (json.array()) {
      while (json.element()) {
        histograms.add(bounded(histogramPoint(), before + histograms.size(), most));
      }
    }
  }

  /// `[<seconds>, {…}]`.
  private Series.HistogramPoint histogramPoint() throws ApiException {
    Instant time = pairTime();
    Histogram histogram = new HistogramReader(json).read();
    pairEnd();
    return new Series.HistogramPoint(time, histogram);
  }

  /// `[<seconds, perhaps with a fraction>, "<number>"]`.
  private Series.Point point() throws ApiException {
    Instant time = pairTime();
    double value = json.number();
    pairEnd();
    return new Series.Point(time, value);
  }

  /// `[<seconds>, "<text>"]`.
  private QueryResult.Text text() throws ApiException {
    Instant time = pairTime();
    String text = json.text();
    pairEnd();
    return new QueryResult.Text(text, time);
  }

  private Instant pairTime() throws ApiException {
    if (!json.array()) {
      throw json.unexpected("null where a time and a value were due");
    }
    json.next();
    Instant time = json.seconds();
    json.next();
    return time;
  }

  private void pairEnd() throws ApiException {
    json.next();
    json.arrayEnd();
  }

  /// An object of texts.
  protected final Labels labels() throws ApiException {
    TreeMap<String, String> values = new TreeMap<>();
    json.object();
    for (String name = json.member(); name != null; name = json.member()) {
      values.put(kept(name), kept(json.text()));
    }
    return Labels.received(values);
  }

  /// To be called when nobody holds the labels that were read before: their sum is bounded.
  protected final void forgetLabels() {
    memory.forget();
  }

  /// A text that stays in memory.
  ///
  /// @throws ApiException if there is too much of such
  protected final String kept(String text) throws ApiException {
    if (memory.isFull()) {
      throw json.tooLarge("more text than fits in memory; ask for less, or aggregate");
    }
    return memory.kept(text);
  }

  /// @throws ApiException if there are too many before
  protected final <T> T bounded(T next, int before) throws ApiException {
    return bounded(next, before, MOST_SAMPLES);
  }

  private <T> T bounded(T next, int before, int most) throws ApiException {
    if (before >= most) {
      throw json.tooLarge("more than " + most + " values; ask for less, or aggregate");
    }
    return next;
  }
}
