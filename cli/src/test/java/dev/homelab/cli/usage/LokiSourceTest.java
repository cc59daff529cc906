package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.loki.LokiClient;
import dev.homelab.loki.PushResult;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LokiSourceTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final FakeLoki loki = FakeLoki.builder().clock(InstantSource.fixed(NOW)).start();

  @AfterEach
  void stop() {
    loki.close();
  }

  private static LokiClient client(FakeLoki loki) {
    Http http =
        new Http(
            Dial.direct(),
            Trust.of(Optional.empty(), List.of()),
            "homelab/test",
            Duration.ofSeconds(20),
            Duration.ofSeconds(20));
    return new LokiClient(http, loki.uri(), Optional.empty(), Optional::empty);
  }

  private static void use(FakeLoki loki, String user, String verb, Duration ago, int exit)
      throws IOException {
    Labels stream = Labels.of(Map.of("job", "homelab-usage", "user", user, "verb", verb));
    long nanos = NOW.minus(ago).getEpochSecond() * 1_000_000_000L;
    assertThat(client(loki).push(stream, List.of(new Entry(nanos, "exit=" + exit + " ver=1"))))
        .isInstanceOf(PushResult.Stored.class);
  }

  private Top top(Duration range, Optional<String> user) throws IOException, VerbFailure {
    return new LokiSource(client(loki)).top(NOW.minus(range), NOW, user);
  }

  private List<String> queries() {
    return loki.requests().stream()
        .filter(request -> request.path().equals("/loki/api/v1/query"))
        .map(request -> request.parameters().get("query"))
        .toList();
  }

  @Test
  void countsUsesFailuresAndUsers() throws Exception {
    use(loki, "ada", "net check", Duration.ofMinutes(30), 0);
    use(loki, "ada", "net check", Duration.ofMinutes(20), 1);
    use(loki, "bob", "net check", Duration.ofMinutes(10), 130);
    use(loki, "bob", "config", Duration.ofMinutes(5), 0);
    assertThat(top(Duration.ofDays(30), Optional.empty()).rows())
        .containsExactly(new Top.Row("net check", 3, 2, 2), new Top.Row("config", 1, 0, 1));
    assertThat(top(Duration.ofDays(30), Optional.of("ada")).rows())
        .containsExactly(new Top.Row("net check", 2, 1, 1));
    assertThat(top(Duration.ofMinutes(7), Optional.empty()).rows())
        .containsExactly(new Top.Row("config", 1, 0, 1));
  }

  @Test
  void asksTheContractsQuestionByteForByte() throws Exception {
    top(Duration.ofDays(30), Optional.empty());
    assertThat(queries())
        .first()
        .isEqualTo("sum by (verb) (count_over_time({job=\"homelab-usage\"}[30d]))");
    loki.forgetRequests();
    top(Duration.ofDays(30), Optional.of("ada"));
    assertThat(queries())
        .first()
        .isEqualTo("sum by (verb) (count_over_time({job=\"homelab-usage\", user=\"ada\"}[30d]))");
  }

  @Test
  void asksForALongRangeInPiecesThatMeetWithoutOverlap() throws Exception {
    top(Duration.ofDays(75), Optional.empty());
    assertThat(
            loki.requests().stream()
                .map(request -> request.parameters())
                .map(asked -> asked.getOrDefault("query", "") + " at " + asked.get("time"))
                .filter(
                    asked ->
                        asked.startsWith(
                            "sum by (verb) (count_over_time({job=\"homelab-usage\"}[")))
        .containsExactly(
            "sum by (verb) (count_over_time({job=\"homelab-usage\"}[30d])) at " + nanos(NOW),
            "sum by (verb) (count_over_time({job=\"homelab-usage\"}[30d])) at "
                + nanos(NOW.minus(Duration.ofDays(30))),
            "sum by (verb) (count_over_time({job=\"homelab-usage\"}[15d])) at "
                + nanos(NOW.minus(Duration.ofDays(60))));
  }

  private static String nanos(Instant time) {
    return Long.toString(time.getEpochSecond() * 1_000_000_000L);
  }

  @Test
  void addsUpThePieces() throws Exception {
    // A server takes nothing older than a week, so it is moved on by 40 days between the uses.
    Clock clock = new Clock(NOW.minus(Duration.ofDays(40)));
    try (FakeLoki server = FakeLoki.builder().clock(clock).lateEntriesVisible().start()) {
      use(server, "ada", "a", Duration.ofDays(40), 0);
      clock.now = NOW;
      use(server, "ada", "a", Duration.ofMinutes(1), 1);
      use(server, "bob", "a", Duration.ofMinutes(1), 1);
      Top top =
          new LokiSource(client(server)).top(NOW.minus(Duration.ofDays(90)), NOW, Optional.empty());
      assertThat(top.rows()).containsExactly(new Top.Row("a", 3, 2, 2));
    }
  }

  private static final class Clock implements InstantSource {
    private volatile Instant now;

    Clock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void asksVerbByVerbWhereThereAreTooManySeries() throws Exception {
    FakeLoki.Builder builder = FakeLoki.builder().clock(InstantSource.fixed(NOW));
    try (FakeLoki server = builder.version(FakeLoki.Version.V3).start()) {
      for (int i = 0; i < 260; i++) {
        use(server, "user" + i, "a", Duration.ofMinutes(1), 0);
        use(server, "user" + i, "b c", Duration.ofMinutes(1), i % 2);
      }
      Top top =
          new LokiSource(client(server)).top(NOW.minus(Duration.ofHours(1)), NOW, Optional.empty());
      assertThat(top.rows())
          .containsExactly(new Top.Row("a", 260, 0, 260), new Top.Row("b c", 260, 130, 260));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\", "}", "\"} or {job=~\".+", "a\nb", "DOMAIN\\ada", "ü`", "{{"})
  void aUserIsDataAndNeverQuery(String user) throws Exception {
    use(loki, user, "theirs", Duration.ofMinutes(1), 0);
    use(loki, "ada", "other", Duration.ofMinutes(1), 0);
    assertThat(top(Duration.ofDays(30), Optional.of(user)).rows())
        .containsExactly(new Top.Row("theirs", 1, 0, 1));
    assertThat(top(Duration.ofDays(30), Optional.of(user + "x")).rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 500, 502, 503})
  void aRefusalIsOneLineWithTheWayOut(int status) {
    loki.fail(1, Fault.status(status, "go away\nnow"));
    assertThatThrownBy(() -> top(Duration.ofDays(1), Optional.empty()))
        .isInstanceOf(VerbFailure.class)
        .hasMessageStartingWith("Loki: ")
        .hasMessageEndingWith("; --local reads the journal");
  }

  @Test
  void aSilentOrBrokenServerIsOneLineWithItsAddress() {
    loki.fail(2, new Fault.CloseWithoutStoring());
    assertThatThrownBy(() -> top(Duration.ofDays(1), Optional.empty()))
        .isInstanceOf(VerbFailure.class)
        .hasMessageContaining("127.0.0.1")
        .hasMessageEndingWith("; --local reads the journal");
  }

  @Test
  void aLoginPageIsNoAnswer() {
    loki.fail(1, Fault.html());
    assertThatThrownBy(() -> top(Duration.ofDays(1), Optional.empty()))
        .isInstanceOf(VerbFailure.class);
  }
}
