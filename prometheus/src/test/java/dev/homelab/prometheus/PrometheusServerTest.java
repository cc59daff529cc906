package dev.homelab.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The client against a real Prometheus.
class PrometheusServerTest {
  @TempDir private static Path folder;
  private static PrometheusServer server;

  @BeforeAll
  static void start() throws Exception {
    server = PrometheusServer.start(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void readsAVector() throws Exception {
    List<Sample> samples = vector("sort(lab:disk)");
    assertThat(samples).extracting(Sample::value).containsExactly(1.0, 2.5);
    assertThat(samples.getFirst().labels())
        .isEqualTo(Labels.of(Map.of("__name__", "lab:disk", "disk", "a")));
  }

  @Test
  void readsWhatIsNoNumber() throws Exception {
    assertThat(vector("lab:odd{kind='nan'}").getFirst().value()).isNaN();
    assertThat(vector("lab:odd{kind='inf'}").getFirst().value()).isInfinite();
  }

  @Test
  void readsAScalarAndAText() throws Exception {
    Instant at = Instant.parse("2026-01-02T03:04:05.678Z");
    assertThat(client().query("6 * 7", at).result())
        .isEqualTo(new QueryResult.Scalar(new Sample(Labels.none(), 42, at)));
    assertThat(client().query("'a \"text\"'", at).result())
        .isEqualTo(new QueryResult.Text("a \"text\"", at));
  }

  @Test
  void readsAMatrix() throws Exception {
    QueryResult result = client().query("lab:answer[1m]", Instant.now()).result();
    assertThat(result)
        .isInstanceOfSatisfying(
            QueryResult.Matrix.class,
            matrix ->
                assertThat(matrix.series().getFirst().points())
                    .isNotEmpty()
                    .allMatch(point -> point.value() == 42));
  }

  @Test
  void asksForTheTimeToTheMillisecond() throws Exception {
    Instant at = Instant.parse("2026-01-02T03:04:05.678Z");
    assertThat(((QueryResult.Vector) client().query("vector(time())", at).result()).samples())
        .extracting(Sample::value)
        .containsExactly(1767323045.678);
    Instant before = Instant.ofEpochMilli(-1500);
    assertThat(((QueryResult.Scalar) client().query("time()", before).result()).sample().value())
        .isEqualTo(-1.5);
  }

  @Test
  void readsSeriesOverARange() throws Exception {
    Instant end = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<Series> series = new ArrayList<>();
    Notices notices =
        client()
            .queryRange(
                "vector(3)", end.minusSeconds(60), end, Duration.ofSeconds(15), series::add);
    assertThat(notices).isEqualTo(Notices.none());
    assertThat(series.getFirst().points()).hasSize(5).allMatch(point -> point.value() == 3);
    assertThat(series.getFirst().points().getLast().time()).isEqualTo(end);
  }

  @Test
  void tellsTheServersOwnWords() {
    assertThatThrownBy(() -> client().query("rate(lab:answer[5m]", Instant.now()))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "Prometheus: 400: invalid parameter \"query\":"
                + " 1:20: parse error: unclosed left parenthesis");
  }

  @Test
  void tellsWhereAQueryCanNotBeParsed() {
    assertThat(refusal("up{a='é'} + 1\n + up oops"))
        .isEqualTo(new Refusal.BadQuery(Optional.of(new Place(2, 7))));
    assertThat(refusal("up{a='é'} oops"))
        .isEqualTo(new Refusal.BadQuery(Optional.of(new Place(1, 11))));
  }

  @Test
  void tellsOtherErrorsApart() {
    assertThat(refusal("up * on (instance) {job=~'.*', __name__=~'.+'}"))
        .isNotInstanceOf(Refusal.BadQuery.class);
    PrometheusClient elsewhere = server.client(URI.create(server.url() + "/no/such/path"));
    assertThat(refusal(elsewhere, "up")).isEqualTo(new Refusal.NotFound());
  }

  private static Refusal refusal(String query) {
    return refusal(client(), query);
  }

  private static Refusal refusal(PrometheusClient client, String query) {
    return catchThrowableOfType(ApiException.class, () -> client.query(query, Instant.now()))
        .refusal();
  }

  private static PrometheusClient client() {
    return server.client();
  }

  private static List<Sample> vector(String query) throws Exception {
    return ((QueryResult.Vector) client().query(query, Instant.now()).result()).samples();
  }
}
