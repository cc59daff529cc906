package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Leg;
import dev.homelab.http.Request;
import dev.homelab.http.Trust;
import dev.homelab.http.Unreachable;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Attendant;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LokiClientTest {
  private static final Labels STREAM =
      Labels.none().with("job", "homelab-usage").with("user", "ada").with("verb", "net check");

  private final FakeLoki loki = FakeLoki.start();
  private final LokiClient client = client(loki.uri(), Identity.nobody());

  @AfterEach
  void stop() {
    loki.close();
  }

  private static Http http() {
    return new Http(
        Dial.direct(),
        Trust.system(),
        "homelab/1.2.0",
        Duration.ofSeconds(5),
        Duration.ofMillis(700));
  }

  private static LokiClient client(URI base, Identity identity) {
    return new LokiClient(http(), base, identity);
  }

  private static Entry now(String line) {
    return new Entry(Nanos.of(Instant.now()), line);
  }

  private static TimeRange lastHour() {
    Instant now = Instant.now();
    return new TimeRange(now.minus(Duration.ofHours(1)), now);
  }

  @Test
  void pushesExactlyWhatTheContractSays() throws Exception {
    long nanos = Nanos.of(Instant.now());

    PushResult result = client.push(STREAM, List.of(new Entry(nanos, "exit=0 ver=1.2.0")));

    assertThat(result).isEqualTo(new PushResult.Stored());
    RecordedRequest request = loki.pushes().getFirst();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/loki/api/v1/push");
    assertThat(request.body())
        .isEqualTo(
            "{\"streams\":[{\"stream\":{\"job\":\"homelab-usage\",\"user\":\"ada\",\"verb\":\"net"
                + " check\"},\"values\":[[\""
                + nanos
                + "\",\"exit=0 ver=1.2.0\"]]}]}");
    assertThat(request.headers())
        .containsOnlyKeys(
            "host", "user-agent", "accept", "content-type", "content-length", "connection")
        .containsEntry("content-type", "application/json")
        .containsEntry("user-agent", "homelab/1.2.0")
        .containsEntry("host", "127.0.0.1:" + loki.port());
  }

  @Test
  void previewIsTheRequest() throws Exception {
    List<Entry> few = List.of(now("exit=0 ver=1"));
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(now("exit=" + i + " ver=1"));
    }
    for (List<Entry> entries : List.of(few, many)) {
      loki.forgetRequests();
      PushRequest preview = client.preview(STREAM, entries);
      assertThat(loki.requests()).isEmpty();
      client.push(STREAM, entries);

      RecordedRequest sent = loki.pushes().getFirst();
      assertThat(preview.method()).isEqualTo(sent.method());
      assertThat(preview.uri()).isEqualTo(loki.uri().resolve(sent.path()));
      assertThat(preview.body()).isEqualTo(sent.rawBody().toArray());
      assertThat(preview.json()).isEqualTo(sent.body());
      preview.headers().forEach((name, value) -> assertThat(sent.header(name)).hasValue(value));
    }
    byte[] packed = client.preview(STREAM, many).body();
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(client.preview(STREAM, many).json());
    assertThat(packed.length).isLessThan(1024);
  }

  @Test
  void saysWhoAsksAndShowsNoSecret() throws Exception {
    try (FakeLoki guarded = FakeLoki.builder().tenant("lab").token("s3cret").start()) {
      LokiClient named = client(guarded.uri(), Identity.nobody().tenant("lab").bearer("s3cret"));
      assertThat(named.push(STREAM, List.of(now("x")))).isEqualTo(new PushResult.Stored());
      assertThat(named.query("sum(count_over_time({job=\"homelab-usage\"}[1h]))", Instant.now()))
          .hasSize(1);
      assertThat(named.preview(STREAM, List.of(now("x"))).headers())
          .containsEntry("X-Scope-OrgID", "lab")
          .containsEntry("Authorization", "Bearer (not shown)")
          .doesNotContainValue("s3cret");

      LokiClient wrong = client(guarded.uri(), Identity.nobody().tenant("lab").bearer("wrong"));
      assertThat(wrong.push(STREAM, List.of(now("x"))))
          .isEqualTo(new PushResult.Denied(401, "Unauthorized"));
      assertThatThrownBy(() -> wrong.labelNames(lastHour()))
          .isInstanceOf(ApiException.class)
          .hasMessage("Loki: 401: Unauthorized");
    }
  }

  private static final Fault BUSY =
      new Fault.Respond(
          429, Map.of("Content-Type", "text/plain", "Retry-After", "7"), "too many outstanding");

  /// Waits no more than so often, and keeps what it hears.
  private static final class Patient implements Attendant {
    private final List<String> heard = new ArrayList<>();
    private int left;

    Patient(int times) {
      this.left = times;
    }

    @Override
    public void asks(Request request) {
      heard.add(request.method() + " " + request.uri().getPath());
    }

    @Override
    public void answered(Request request, int status, Duration took) {
      heard.add("" + status);
    }

    @Override
    public void failed(Request request, Duration took) {
      heard.add("failed");
    }

    @Override
    public boolean waits(int status, Duration wait) {
      heard.add("waits " + wait.toSeconds() + " s for " + status);
      return left-- > 0;
    }
  }

  private LokiClient attended(Attendant attendant) {
    return new LokiClient(http(), loki.uri(), Identity.nobody(), attendant);
  }

  @Test
  void asksAgainAsTheServerWishesForAsLongAsSomebodyWaits() throws Exception {
    loki.fail(2, BUSY);
    Patient patient = new Patient(2);
    assertThat(attended(patient).labelNames(lastHour())).isEmpty();
    String asks = "GET /loki/api/v1/labels";
    String waits = "waits 7 s for 429";
    assertThat(patient.heard).containsExactly(asks, "429", waits, asks, "429", waits, asks, "200");

    loki.fail(2, BUSY);
    assertThatThrownBy(() -> attended(new Patient(1)).labelNames(lastHour()))
        .hasMessage("Loki: 429: too many outstanding (it may be asked again in 7 s)");
    loki.fail(1, Fault.status(503, "not ready"));
    assertThatThrownBy(() -> attended(new Patient(9)).labelNames(lastHour()))
        .as("it does not say when")
        .hasMessage("Loki: 503: not ready");
  }

  @Test
  void aPushIsSentOnceWhoeverWaits() throws Exception {
    loki.fail(1, BUSY);
    Patient patient = new Patient(9);
    assertThat(attended(patient).push(STREAM, List.of(now("x"))))
        .isEqualTo(
            new PushResult.Throttled(
                Optional.of(Duration.ofSeconds(7)), 429, "too many outstanding"));
    assertThat(patient.heard).containsExactly("POST /loki/api/v1/push", "429");
  }

  @Test
  void hearsOfAnExchangeWithoutAnAnswer() {
    loki.fail(9, new Fault.CloseWithoutStoring());
    Patient patient = new Patient(0);
    assertThatThrownBy(() -> attended(patient).labelNames(lastHour()))
        .isInstanceOf(Unreachable.class);
    assertThat(patient.heard).containsExactly("GET /loki/api/v1/labels", "failed");
  }

  @Test
  void aLongQueryIsAskedByGetWhereNoPostIsTaken() throws Exception {
    String query = "sum(count_over_time({job=\"x\"} !~ \"" + "0".repeat(9000) + "\" [1h]))";
    try (FakeLoki plain = FakeLoki.builder().withoutPosts().start()) {
      Patient patient = new Patient(0);
      LokiClient asking = new LokiClient(http(), plain.uri(), Identity.nobody(), patient);
      assertThat(asking.query(query, Instant.now())).isEmpty();
      String path = " /loki/api/v1/query";
      assertThat(patient.heard).containsExactly("POST" + path, "405", "GET" + path, "200");
      assertThat(plain.requests().getLast().parameters()).containsEntry("query", query);
    }
  }

  @Test
  void aTokenThatNoHeaderCanCarryIsNotRepeated() {
    LokiClient broken = client(loki.uri(), Identity.nobody().bearer("s3cret\r\nX-Evil: 1"));
    assertThatThrownBy(() -> broken.push(STREAM, List.of(now("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Authorization")
        .hasMessageNotContaining("s3cret");
    assertThat(loki.requests()).isEmpty();
  }

  @Test
  void keepsAPrefixInTheBase() throws Exception {
    LokiClient prefixed = client(URI.create(loki.uri() + "/team//"), Identity.nobody());
    assertThat(prefixed.push(STREAM, List.of(now("x"))))
        .isEqualTo(new PushResult.Denied(404, "404 page not found"));
    assertThat(loki.requests().getFirst().path()).isEqualTo("/team/loki/api/v1/push");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://loki", "loki:3100", "http://me:hunter2@loki", "http://", "http:///x"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> client(URI.create(base), Identity.nobody()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void oneConnectionServesManyRequests() throws Exception {
    for (int i = 0; i < 5; i++) {
      client.push(STREAM, List.of(now("x" + i)));
      client.query("sum(count_over_time({job=\"homelab-usage\"}[1h]))", Instant.now());
    }
    assertThat(loki.connections()).isEqualTo(1);
  }

  @Test
  void aPushIsSentOnceWhateverHappens() throws Exception {
    List<Fault> faults =
        List.of(
            new Fault.CloseWithoutStoring(),
            new Fault.StoreThenClose(),
            new Fault.StoreThenBreakOff(),
            new Fault.Hang());
    for (Fault fault : faults) {
      client.push(STREAM, List.of(now("before")));
      loki.forgetRequests();
      loki.fail(1, fault);
      assertThatThrownBy(() -> client.push(STREAM, List.of(now("x"))))
          .as("%s", fault)
          .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.HTTP));
      assertThat(loki.pushes()).as("%s", fault).hasSize(1);
    }
  }

  @Test
  void tellsFaultsApart() throws Exception {
    loki.fail(1, Fault.status(503, "not ready"));
    assertThat(client.push(STREAM, List.of(now("x"))))
        .isEqualTo(new PushResult.Throttled(Optional.empty(), 503, "not ready"));
    loki.fail(1, Fault.redirect("https://sso.lab.example/"));
    assertThat(client.push(STREAM, List.of(now("x"))))
        .isEqualTo(new PushResult.Denied(302, "redirected to sso.lab.example"));
    loki.fail(1, Fault.html());
    assertThat(client.push(STREAM, List.of(now("x")))).isInstanceOf(PushResult.Denied.class);
    loki.fail(1, new Fault.CloseBeforeReading());
    assertThatThrownBy(() -> client.push(STREAM, List.of(now("x"))))
        .isInstanceOf(Unreachable.class);
    assertThat(loki.stored()).isEmpty();
    assertThat(client.push(STREAM, List.of(now("x")))).isEqualTo(new PushResult.Stored());
  }

  @Test
  void readsSayWhatCameInsteadOfAnAnswer() {
    loki.fail(1, Fault.html());
    assertThatThrownBy(() -> client.labelNames(lastHour()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("200: a page of HTML: this is no Loki");
    loki.fail(1, new Fault.Respond(200, Map.of("Content-Type", "application/json"), "{\"a"));
    assertThatThrownBy(() -> client.labelNames(lastHour()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("unreadable JSON");
    loki.fail(1, new Fault.Respond(200, Map.of("Content-Type", "application/json"), "{}"));
    assertThatThrownBy(() -> client.query("x", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("no result");
    loki.fail(1, Fault.status(502, "bad\u001b[31m\r\ngateway"));
    assertThatThrownBy(() -> client.query("x", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessage("Loki: 502: bad\u001b[31m gateway");
    loki.fail(1, Fault.redirect("https://sso.lab.example/?token=hunter2"));
    assertThatThrownBy(() -> client.query("x", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessage("Loki: 302: redirected to sso.lab.example");
  }

  @Test
  void aSlowAnswerIsAnAnswer() throws Exception {
    loki.fail(1, new Fault.Slow(Duration.ofMillis(1)));
    assertThat(client.push(STREAM, List.of(now("x")))).isEqualTo(new PushResult.Stored());
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    loki.fail(1, new Fault.EndlessBody());

    assertThatThrownBy(() -> pages("{a=\"b\"}", lastHour(), 7).next())
        .isInstanceOf(ApiException.class)
        .hasMessage("Loki: 200: more lines than were asked for");
  }

  private LinePages pages(String query, TimeRange range, int most) {
    return client.lines(query, range, Direction.FORWARD, most);
  }

  @Test
  void anAnswerWithTooManyNumbersIsRefused() {
    String sample = "{\"metric\":{},\"value\":[1700000000.5,\"1\"]}";
    String samples = (sample + ",").repeat(ResultReader.MOST_SAMPLES) + sample;
    loki.fail(1, vector(samples));
    assertThatThrownBy(() -> client.query("x", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("more than 100000");
  }

  @Test
  void readsVectorsAndScalars() throws Exception {
    loki.fail(1, vector("{\"metric\":{\"a\":\"b\\u001b\"},\"value\":[1700000000.123,\"+Inf\"]}"));
    assertThat(client.query("x", Instant.now()))
        .containsExactly(
            new Sample(
                Labels.none().with("a", "b\u001b"),
                Double.POSITIVE_INFINITY,
                Instant.ofEpochMilli(1_700_000_000_123L)));
    for (String time : List.of("1700000000.765", "1700000000765")) {
      loki.fail(1, json("{\"resultType\":\"scalar\",\"result\":[" + time + ",\"2\"]}"));
      assertThat(client.query("1+1", Instant.now()))
          .containsExactly(new Sample(Labels.none(), 2, Instant.ofEpochMilli(1_700_000_000_765L)));
    }
    loki.fail(1, json("{\"resultType\":\"streams\",\"result\":[]}"));
    assertThatThrownBy(() -> client.query("{a=\"b\"}", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("type streams where numbers were due");
  }

  @Test
  void tellsWhatALineCarriesFromTheLabelsOfItsStream() throws Exception {
    String line =
        "[\"1\",\"x\",{\"structuredMetadata\":{\"trace_id\":\"7\"},\"parsed\":{\"user\":\"ada\"}}]";
    assertThat(fieldsOf(line))
        .isEqualTo(
            new LineFields(Labels.none().with("user", "ada"), Labels.none().with("trace_id", "7")));
    assertThat(fieldsOf("[\"1\",\"x\",{\"trace_id\":\"7\"}]"))
        .isEqualTo(new LineFields(Labels.none(), Labels.none().with("trace_id", "7")));
    assertThat(fieldsOf("[\"1\",\"x\",{}]")).isEqualTo(LineFields.NONE);
  }

  private LineFields fieldsOf(String line) throws Exception {
    loki.fail(
        1,
        json(
            "{\"resultType\":\"streams\",\"encodingFlags\":[\"categorize-labels\"],\"result\":"
                + "[{\"stream\":{\"a\":\"b\"},\"values\":["
                + line
                + "]}]}"));
    TimeRange earliest = new TimeRange(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    return LokiUnderTest.lines(pages("{a=\"b\"}", earliest, 1)).getFirst().fields();
  }

  @Test
  void passesOverStructuredMetadataOfAnUnknownForm() throws Exception {
    loki.fail(
        1,
        json(
            "{\"resultType\":\"streams\",\"encodingFlags\":[\"x\"],\"result\":[{\"stream\":"
                + "{\"a\":\"b\"},\"values\":[[\"1\",\"x\",{\"level\":{\"deep\":[]}}]]}]}"));
    TimeRange earliest = new TimeRange(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    assertThat(LokiUnderTest.lines(pages("{a=\"b\"}", earliest, 1)))
        .containsExactly(new LogLine(Labels.none().with("a", "b"), new Entry(1, "x")));
  }

  private static Fault vector(String samples) {
    return json("{\"resultType\":\"vector\",\"result\":[" + samples + "]}");
  }

  private static Fault json(String data) {
    return new Fault.Respond(
        200,
        Map.of("Content-Type", "application/json; charset=UTF-8"),
        "{\"status\":\"success\",\"data\":" + data + "}");
  }

  @Test
  void asksForARangeInNanoseconds() throws Exception {
    Instant start = Instant.ofEpochSecond(1_700_000_000L, 123_456_789);
    assertThat(
            LokiUnderTest.lines(
                pages("{a=\"b c&d\"}", new TimeRange(start, start.plusSeconds(60)), 7)))
        .isEmpty();
    assertThat(loki.requests().getFirst().parameters())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "query", "{a=\"b c&d\"}",
                "start", "1700000000123456789",
                "end", "1700000060123456789",
                "limit", "7",
                "step", "60s",
                "direction", "forward"));
  }

  @Test
  void deletesWhereLokiDeletes() throws Exception {
    LogQuery query = LogQl.select(STREAM);
    Instant now = Instant.now();
    TimeRange range = new TimeRange(now.minusSeconds(60), now);
    assertThat(client.delete(query, range))
        .isEqualTo(new DeleteResult.NotEnabled("404 page not found"));
    try (FakeLoki deleting = FakeLoki.builder().deletion().start()) {
      LokiClient other = client(deleting.uri(), Identity.nobody());
      other.push(STREAM, List.of(new Entry(Nanos.of(now.minusSeconds(30)), "x")));
      assertThat(other.delete(query, range)).isEqualTo(new DeleteResult.Accepted());
      assertThat(deleting.requests().getLast().parameters()).containsKeys("query", "start", "end");
      assertThat(deleting.stored().get(STREAM)).isEmpty();
      assertThatThrownBy(
              () -> other.delete(query, new TimeRange(now, now.plus(Duration.ofHours(1)))))
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("deletes in the future are not allowed");
      deleting.fail(1, Fault.status(403, "deletion is not available for this tenant"));
      assertThat(other.delete(query, range))
          .isEqualTo(new DeleteResult.NotEnabled("deletion is not available for this tenant"));
    }
  }
}
