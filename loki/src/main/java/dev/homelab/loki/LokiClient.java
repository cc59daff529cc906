package dev.homelab.loki;

import dev.homelab.http.Http;
import dev.homelab.http.Request;
import dev.homelab.http.Response;
import dev.homelab.http.WebSocketClosed;
import dev.homelab.prometheus.Answer;
import dev.homelab.prometheus.Api;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Attendant;
import dev.homelab.prometheus.BoundedJson;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.QueryResult;
import dev.homelab.prometheus.Refusal;
import dev.homelab.prometheus.Sample;
import dev.homelab.prometheus.Series;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A client of one Grafana Loki, 2.8 or later.
///
/// Every method may fail with an [dev.homelab.http.Unreachable] when no answer came. Reads fail
/// with a [ApiException] when the answer is an error or none of Loki's. What is read back is text
/// of unknown origin: it is to be made printable before a terminal gets it.
///
/// Safe for use by several threads.
public final class LokiClient {
  static final String NAME = "Loki";

  /// Has the labels of streams and what lines carry told apart, where the server can (2.9.3).
  private static final String FLAGS = "X-Loki-Response-Encoding-Flags";

  private static final String APART = "categorize-labels";

  private static final int OK = 200;

  /// With which Loki closes a tail of a query that it can't run.
  static final int CLOSED_FOR_ERROR = WebSocketClosed.SERVER_ERROR;

  /// A page is some hundred kilobytes: read in few pieces.
  private static final int READ_AHEAD = 64 * 1024;

  private final Api<ResultReader> api;
  private final LineLimit lineLimit = new LineLimit();

  /// @param base the URL before `/loki/api/v1`, such as `https://loki.lab.example` or one with a
  ///     path in front
  /// @param identity a server that keeps tenants apart answers 401 without one
  /// @throws IllegalArgumentException if the base is no `http` or `https` URL with a host, or holds
  ///     user information
  public LokiClient(Http http, URI base, Identity identity) {
    this(http, base, identity, Attendant.NONE);
  }

  /// @param attendant hears of each exchange
  public LokiClient(Http http, URI base, Identity identity, Attendant attendant) {
    this.api =
        new Api<>(NAME, http, base, identity, attendant, new LokiRefusals(), ResultReader::new);
  }

  /// Sends entries of one stream. One stream a request, because Loki answers a request of several
  /// with what it says to the last.
  ///
  /// Loki 2.9 (and neither 2.8 nor 3.x) stores a label value of a JSON push in its escaped form:
  /// `DOMAIN\ada` comes back as `DOMAIN\\ada`. Values without `"`, `\` and control characters are
  /// not concerned.
  ///
  /// The request is sent at most once. A repetition with the same times is harmless: Loki drops an
  /// entry whose labels, time and line it knows.
  ///
  /// @throws IllegalArgumentException if the stream has no labels or there are no entries
  public PushResult push(Labels stream, List<Entry> entries) throws IOException {
    Request request = pushRequest(PushBody.of(checked(stream), checked(entries)));
    try (Response response = api.send(request)) {
      return explained(PushAnswer.of(response).meaning(stream));
    }
  }

  private PushResult explained(PushResult result) {
    return result instanceof PushResult.Denied(int status, String reason)
        ? new PushResult.Denied(status, api.explained(status, reason))
        : result;
  }

  /// Exactly the request that [#push] would send. Nothing is sent.
  ///
  /// @throws IllegalArgumentException as [#push] does
  public PushRequest preview(Labels stream, List<Entry> entries) {
    PushBody body = PushBody.of(checked(stream), checked(entries));
    Request request = pushRequest(body);
    return new PushRequest(
        request.method(), request.uri(), api.shownHeaders(request), body.json(), body.bytes());
  }

  private Request pushRequest(PushBody body) {
    Request request = Request.post(api.uri("/loki/api/v1/push"), "application/json", body.bytes());
    return body.gzipped() ? request.header("Content-Encoding", "gzip") : request;
  }

  private static Labels checked(Labels stream) {
    if (stream.asMap().isEmpty()) {
      throw new IllegalArgumentException("stream: expected one label or more");
    }
    return stream;
  }

  private static List<Entry> checked(List<Entry> entries) {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("entries: expected one or more");
    }
    return entries;
  }

  /// The numbers of a metric query at one time: a vector's samples, or a scalar as a sample without
  /// labels. At most 100,000.
  public List<Sample> query(String logql, Instant at) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", logql);
    parameters.put("time", Long.toString(Nanos.of(at)));
    return api.read(
        api.question("/loki/api/v1/query", parameters),
        logql,
        response -> BoundedJson.read(response.body()),
        ResultReader::samples);
  }

  /// The lines of a log query, all of them or as many as are wanted.
  ///
  /// @param direction from which end of the range
  /// @param most how many at most
  public LinePages lines(String logql, TimeRange range, Direction direction, long most) {
    return new LinePages(this, logql, range, direction, most);
  }

  /// Follows the lines of a log query from a time on, until the taker has enough: those that are
  /// stored already first, and then each as it comes. A lost connection is made anew, after a pause
  /// that grows from half a second to half a minute, and no line is lost or given twice for it.
  ///
  /// @throws ApiException if the server refuses
  /// @throws dev.homelab.http.Unreachable if there was no connection at all
  public void tail(String logql, Instant start, TailTaker taker)
      throws IOException, InterruptedException {
    new Tail(this, logql, Nanos.of(start), taker, Thread::sleep).follow();
  }

  /// One connection of a tail.
  TailSocket tailSocket(String logql, long startNanos, int limit) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", logql);
    parameters.put("start", Long.toString(startNanos));
    parameters.put("limit", Integer.toString(limit));
    parameters.put("delay_for", "0");
    return TailSocket.open(
        api, apart(Request.get(api.uri("/loki/api/v1/tail", parameters))), logql);
  }

  private static Request apart(Request request) {
    return request.header(FLAGS, APART);
  }

  /// How many lines this server gives at once, as far as it is known.
  LineLimit lineLimit() {
    return lineLimit;
  }

  /// The refusal that a closed tail is.
  ApiException refused(WebSocketClosed closed, String logql) {
    return api.refused(closed.code(), closed.reason(), logql);
  }

  /// The lines of a log query as one page, oldest first whatever the direction, which says from
  /// which end of the range the limit counts. A metric query is told by the page's content.
  ///
  /// @param limit the most lines, over all streams; a server refuses more than its own limit, 5,000
  ///     by default
  /// @throws IllegalArgumentException if the limit is less than 1
  void queryPage(String logql, TimeRange range, int limit, Direction direction, LogPage page)
      throws IOException {
    if (limit < 1) {
      throw new IllegalArgumentException("limit: expected 1 or more");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", logql);
    putRange(parameters, range);
    parameters.put("limit", Integer.toString(limit));
    parameters.put("direction", direction.parameter());
    // Numbers are not wanted here, so that the server may work out as few as there can be.
    parameters.put(
        "step", Math.max(1, Duration.between(range.start(), range.end()).toSeconds()) + "s");
    page.begin(limit);
    page.end(
        api.read(
            apart(api.question("/loki/api/v1/query_range", parameters)),
            logql,
            response -> BoundedJson.stream(new BufferedInputStream(response.body(), READ_AHEAD)),
            reader -> {
              reader.page(page);
              page.noticed(reader.notices());
              return direction;
            }));
  }

  /// What a metric query gives at one time. At most 100,000 values.
  public Answer<QueryResult> result(String logql, Instant at) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", logql);
    parameters.put("time", Long.toString(Nanos.of(at)));
    return api.read(
        api.question("/loki/api/v1/query", parameters),
        logql,
        response -> BoundedJson.read(response.body()),
        reader -> new Answer<>(reader.any(), reader.notices()));
  }

  /// The series of a metric query over a range, both ends included, one point every `step`; handed
  /// over one by one as they arrive. A server may round the ends to multiples of the step.
  ///
  /// @param step whole milliseconds; a server refuses one that asks for more than 11,000 points a
  ///     series
  /// @throws IllegalArgumentException if the step is not positive
  public Notices queryRange(String logql, TimeRange range, Duration step, Consumer<Series> each)
      throws IOException {
    if (step.toMillis() < 1) {
      throw new IllegalArgumentException("step: expected a millisecond or more");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", logql);
    putRange(parameters, range);
    parameters.put("step", step.toMillis() + "ms");
    return eachSeries(logql, parameters, each);
  }

  private Notices eachSeries(String logql, Map<String, String> parameters, Consumer<Series> each)
      throws IOException {
    return api.read(
        api.question("/loki/api/v1/query_range", parameters),
        logql,
        response -> BoundedJson.stream(new BufferedInputStream(response.body(), READ_AHEAD)),
        reader -> {
          reader.eachSeries(each);
          return reader.notices();
        });
  }

  /// The names of the labels that streams of this range carry.
  public List<String> labelNames(TimeRange range) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    putRange(parameters, range);
    return api.read(
        api.uri("/loki/api/v1/labels", parameters),
        response -> BoundedJson.read(response.body()),
        ResultReader::strings);
  }

  /// The values of one label that streams of this range carry.
  ///
  /// @throws IllegalArgumentException if the name is no label name
  public List<String> labelValues(String name, TimeRange range) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    putRange(parameters, range);
    return api.read(
        api.uri("/loki/api/v1/label/" + Labels.checked(name) + "/values", parameters),
        response -> BoundedJson.read(response.body()),
        ResultReader::strings);
  }

  /// Asks for the lines of a log query to be deleted, from the start to the end of a range; an end
  /// in the future is refused.
  public DeleteResult delete(LogQuery query, TimeRange range) throws IOException {
    return new Deletions(api).delete(query, range);
  }

  /// What the server was asked to delete, as far as it still tells: newest last. Empty where it
  /// deletes nothing, or does not say.
  public List<DeleteRequest> deleteRequests() throws IOException {
    return new Deletions(api).requests();
  }

  /// The series of a metric query: one point at `start`, and at each `step` after it up to `end`,
  /// both of them multiples of `step`, to which a server rounds them. Handed over one by one as
  /// they arrive.
  ///
  /// @throws IllegalArgumentException if the end is before the start, or the step is no whole
  ///     number of seconds
  public void series(
      MetricQuery query, Instant start, Instant end, Duration step, Consumer<Series> each)
      throws IOException {
    if (end.isBefore(start) || step.toSeconds() < 1 || step.toNanosPart() != 0) {
      throw new IllegalArgumentException("series: expected an end after its start and a step");
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("query", query.toString());
    parameters.put("start", Long.toString(Nanos.of(start)));
    parameters.put("end", Long.toString(Nanos.of(end)));
    parameters.put("step", step.toSeconds() + "s");
    var _ = eachSeries(query.toString(), parameters, each);
  }

  /// The labels of the streams that a selector selects and that have lines in about this range,
  /// handed over one by one as they arrive.
  public void streams(LogQuery selector, TimeRange range, Consumer<Labels> each)
      throws IOException {
    streams(selector.toString(), range, each);
  }

  /// What a query of the streams that a selector selects has to read; empty where the server has no
  /// such endpoint.
  ///
  /// @param selector matchers alone: a server refuses filters
  public Optional<StreamStats> stats(String selector, TimeRange range) throws IOException {
    return new IndexQueries(api).stats(selector, range);
  }

  /// The bytes of the streams that a selector selects, by the values of its labels, in the server's
  /// order; empty where the server doesn't tell.
  ///
  /// @param most how many rows at most
  public Optional<Answer<List<Sample>>> volume(String selector, TimeRange range, int most)
      throws IOException {
    return new IndexQueries(api).volume(selector, range, most);
  }

  /// As [#streams(LogQuery, TimeRange, Consumer)], for a selector as text.
  public void streams(String selector, TimeRange range, Consumer<Labels> each) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("match", selector);
    putRange(parameters, range);
    api.read(
        api.question("/loki/api/v1/series", parameters),
        selector,
        response -> BoundedJson.stream(new BufferedInputStream(response.body(), READ_AHEAD)),
        reader -> {
          reader.labelSets(each);
          return selector;
        });
  }

  /// A failure to read what came, which is not what it is to be.
  static ApiException failure(String what, Refusal refusal) {
    return new ApiException(NAME, OK, what, refusal);
  }

  static void putRange(Map<String, String> parameters, TimeRange range) {
    parameters.put("start", Long.toString(Nanos.of(range.start())));
    parameters.put("end", Long.toString(Nanos.of(range.end())));
  }
}
