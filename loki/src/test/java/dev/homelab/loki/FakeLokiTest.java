package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Request;
import dev.homelab.http.Response;
import dev.homelab.http.Trust;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the fake does beyond the contract: rules that a real server shows only with its clock
/// turned, or to a client of another make.
@Timeout(60)
class FakeLokiTest {
  private static final Labels STREAM = Labels.none().with("job", "x");
  private static final Http HTTP =
      new Http(
          Dial.direct(),
          Trust.system(),
          "homelab/test",
          Duration.ofSeconds(5),
          Duration.ofSeconds(10));

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-01T12:00:00.7Z"));
  private FakeLoki loki = FakeLoki.builder().clock(now::get).start();

  @AfterEach
  void stop() {
    loki.close();
  }

  private void restart(FakeLoki.Builder settings) {
    loki.close();
    loki = settings.clock(now::get).start();
  }

  private LokiClient client() {
    return loki.client();
  }

  private Entry ago(Duration age, String line) {
    return new Entry(Nanos.of(now.get().minus(age)), line);
  }

  private double count() throws Exception {
    List<Sample> samples = client().query("sum(count_over_time({job=\"x\"}[30d]))", now.get());
    return samples.isEmpty() ? 0 : samples.getFirst().value();
  }

  private String push(String body) throws Exception {
    URI uri = loki.uri().resolve("/loki/api/v1/push");
    Request request = Request.post(uri, "application/json", body.getBytes(StandardCharsets.UTF_8));
    try (Response response = HTTP.send(request)) {
      return response.status() + " " + response.text(10_000).strip();
    }
  }

  @Test
  void writesTheRefusalOfEachVersion() throws Exception {
    String body =
        """
        {"streams":[{"stream":{"job":"x"},"values":[["%d","new"],["%d","late"]]}]}"""
            .formatted(
                ago(Duration.ZERO, "").timeNanos(), ago(Duration.ofHours(2), "").timeNanos());
    String head =
        "400 entry with timestamp 2026-06-01 10:00:00.7 +0000 UTC ignored, reason: 'entry too far"
            + " behind,";
    assertThat(push(body))
        .isEqualTo(
            head
                + " oldest acceptable timestamp is: 2026-06-01T11:00:00Z' for stream:"
                + " {job=\"x\"},\nuser 'fake', total ignored: 1 out of 2");
    restart(FakeLoki.builder().version(FakeLoki.Version.V2_9));
    assertThat(push(body))
        .isEqualTo(
            head
                + " oldest acceptable timestamp is: 2026-06-01T11:00:00Z',\nuser 'fake', total"
                + " ignored: 1 out of 2 for stream: {job=\"x\"}");
    restart(FakeLoki.builder().version(FakeLoki.Version.V3));
    assertThat(push(body))
        .isEqualTo(
            head
                + " entry timestamp is: 2026-06-01T10:00:00Z, oldest acceptable timestamp is:"
                + " 2026-06-01T11:00:00Z',\nuser 'fake', total ignored: 1 out of 2 for stream:"
                + " {job=\"x\", service_name=\"x\"}");
  }

  @Test
  void answersForTheLastOfSeveralStreams() throws Exception {
    long time = ago(Duration.ZERO, "").timeNanos();
    long late = ago(Duration.ofHours(2), "").timeNanos();
    client().push(STREAM, List.of(new Entry(time, "newest")));
    String refused = "{\"stream\":{\"job\":\"x\"},\"values\":[[\"" + late + "\",\"late\"]]}";
    String accepted = "{\"stream\":{\"job\":\"y\"},\"values\":[[\"" + time + "\",\"y\"]]}";

    assertThat(push("{\"streams\":[" + refused + "," + accepted + "]}")).isEqualTo("204 ");
    assertThat(push("{\"streams\":[" + accepted + "," + refused + "]}")).startsWith("400 ");
    assertThat(loki.stored().get(STREAM)).containsExactly(new Entry(time, "newest"));
  }

  @Test
  void hidesLateEntriesUntilChunksAreFlushed() throws Exception {
    client().push(STREAM, List.of(ago(Duration.ofHours(4), "late")));
    assertThat(count()).isZero();

    loki.flushChunks();
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void flushesChunksInTime() throws Exception {
    client().push(STREAM, List.of(ago(Duration.ofHours(4), "late"), ago(Duration.ofHours(3), "x")));
    assertThat(count()).isEqualTo(1);

    now.updateAndGet(time -> time.plus(Duration.ofHours(2)));
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void showsLateEntriesWhenAsked() throws Exception {
    restart(FakeLoki.builder().lateEntriesVisible());
    client().push(STREAM, List.of(ago(Duration.ofHours(4), "late")));
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void keepsTheWindowToTheNanosecond() throws Exception {
    Entry newest = ago(Duration.ZERO, "newest");
    long bound = newest.timeNanos() - Duration.ofHours(1).toNanos();
    client().push(STREAM, List.of(newest));

    assertThat(client().push(STREAM, List.of(new Entry(bound, "on the bound"))))
        .isEqualTo(new PushResult.Stored());
    assertThat(client().push(STREAM, List.of(new Entry(bound - 1, "behind it"))))
        .isEqualTo(new PushResult.TooFarBehind(Instant.parse("2026-06-01T11:00:00Z")));
  }

  @Test
  void asVersion3AddsLabelsAndLimits() throws Exception {
    restart(FakeLoki.builder().version(FakeLoki.Version.V3));
    client().push(STREAM, List.of(ago(Duration.ofSeconds(1), "x")));

    assertThat(client().query("count_over_time({job=\"x\"}[1h])", now.get()))
        .singleElement()
        .satisfies(
            sample ->
                assertThat(sample.labels().asMap())
                    .containsOnlyKeys("job", "service_name", "detected_level"));
    assertThatThrownBy(() -> client().query("sum(count_over_time({job=\"x\"}[722h]))", now.get()))
        .hasMessageContaining("query time range exceeds the limit");
    assertThatThrownBy(() -> client().query("{job=\"x\"}", now.get()))
        .hasMessageContaining("log queries are not supported as an instant query type");
  }

  @Test
  void refusesOver500SeriesAndOverItsStreams() throws Exception {
    restart(FakeLoki.builder().mostStreams(501));
    PushResult result = new PushResult.Stored();
    for (int i = 0; i < 502; i++) {
      result = client().push(STREAM.with("i", "" + i), List.of(ago(Duration.ZERO, "x")));
    }
    assertThat(result)
        .isInstanceOfSatisfying(
            PushResult.StreamLimit.class,
            limit -> assertThat(limit.reason()).startsWith("Maximum active stream limit"));
    assertThatThrownBy(() -> client().query("count_over_time({job=\"x\"}[1h])", now.get()))
        .hasMessageContaining("maximum of series (500) reached for a single query");
    assertThat(count()).isEqualTo(501);
  }

  @Test
  void keepsEscapesInLabelsAs29Does() throws Exception {
    restart(FakeLoki.builder().version(FakeLoki.Version.V2_9));
    client().push(STREAM.with("user", "LAB\\ada"), List.of(ago(Duration.ZERO, "x")));
    assertThat(client().labelValues("user", range())).containsExactly("LAB\\\\ada");
  }

  private TimeRange range() {
    return new TimeRange(now.get().minusSeconds(3600), now.get());
  }

  @Test
  void refusesMalformedPushes() throws Exception {
    List<String> malformed = new ArrayList<>();
    for (String stream :
        List.of(
            "{\"stream\":{\"a-b\":\"x\"},\"values\":[[\"1\",\"x\"]]}",
            "{\"stream\":{\"a\":1},\"values\":[[\"1\",\"x\"]]}",
            "{\"stream\":{},\"values\":[[\"1\",\"x\"]]}",
            "{\"stream\":{\"a\":\"b\"},\"values\":[[1,\"x\"]]}",
            "{\"stream\":{\"a\":\"b\"},\"values\":[[\"1\",2]]}",
            "{\"stream\":{\"a\":\"b\"},\"values\":[[\"1\",\"x\",{\"k\":\"v\"}]]}",
            "{\"stream\":{\"a\":\"b\"},\"values\":[[\"1")) {
      malformed.add("{\"streams\":[" + stream + "]}");
    }
    malformed.addAll(List.of("", "hello", "[]"));
    for (String body : malformed) {
      assertThat(push(body)).as(body).startsWith("400 ");
    }
    assertThat(loki.stored()).isEmpty();
    assertThat(push("{}")).isEqualTo("204 ");
  }

  @Test
  void refusesLogQlThatItDoesNotKnow() {
    for (String query :
        List.of(
            "hello",
            "rate({job=\"x\"}[1h])",
            "{job=\"x\"} | json",
            "sum(count_over_time({job=\"x\"}[1h])) > 1",
            "count_over_time({job=\"x\"}[1h] @ 1d)",
            "{job=\"x}",
            "{job=~\".*\"}",
            "{job='x'}")) {
      assertThatThrownBy(() -> client().query(query, now.get()))
          .as(query)
          .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.status()).isEqualTo(400))
          .hasMessageContaining("parse error");
    }
  }

  @Test
  void knowsEveryMatcherAndFilter() throws Exception {
    for (String user : List.of("ada", "bob")) {
      client().push(STREAM.with("user", user), List.of(ago(Duration.ZERO, "exit=0 " + user)));
    }
    assertThat(matched("{job=\"x\", user=\"ada\"}")).containsExactly("exit=0 ada");
    assertThat(matched("{job=\"x\", user!=\"ada\"}")).containsExactly("exit=0 bob");
    assertThat(matched("{job=\"x\", user=~\"a.*\"}")).containsExactly("exit=0 ada");
    assertThat(matched("{job=\"x\", user!~\"a.*\"}")).containsExactly("exit=0 bob");
    assertThat(matched("{job=\"x\"} |= \"bob\"")).containsExactly("exit=0 bob");
    assertThat(matched("{job=\"x\"} != \"bob\"")).containsExactly("exit=0 ada");
    assertThat(matched("{job=\"x\"} |~ `^exit=\\d ada$`")).containsExactly("exit=0 ada");
    assertThat(matched("{job=\"x\"} !~ \"ada\" |= \"exit\"")).containsExactly("exit=0 bob");
    assertThat(matched("{job=\"x\", user=\"\"}")).isEmpty();
  }

  private List<String> matched(String query) throws Exception {
    TimeRange range = new TimeRange(now.get().minusSeconds(60), now.get().plusSeconds(60));
    return LokiUnderTest.lines(client().lines(query, range, Direction.FORWARD, 10)).stream()
        .map(line -> line.entry().line())
        .toList();
  }

  @Test
  void isReady() throws Exception {
    try (Response response = HTTP.send(Request.get(loki.uri().resolve("/ready")))) {
      assertThat(response.text(100)).isEqualTo("ready\n");
    }
  }
}
