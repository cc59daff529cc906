package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Leg;
import dev.homelab.http.Trust;
import dev.homelab.http.Unreachable;
import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A tail over a real WebSocket, with everything that can happen to its connection. Pushes are made
/// on the thread that follows: when it takes a line, or when it would wait for another try.
@Timeout(60)
class TailTest {
  private static final Labels STREAM = Labels.none().with("job", "tail");
  private static final String QUERY = "{job=\"tail\"}";

  private final FakeLoki loki = FakeLoki.builder().version(FakeLoki.Version.V3).start();
  private final long start = Nanos.of(Instant.now());
  private final Taken taken = new Taken();

  @AfterEach
  void stop() {
    loki.close();
  }

  private static LokiClient client(URI base, Identity identity) {
    Http http =
        new Http(
            Dial.direct(),
            Trust.system(),
            "homelab/1.2.0",
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));
    return new LokiClient(http, base, identity);
  }

  private LokiClient client() {
    return client(loki.uri(), Identity.nobody());
  }

  private void push(int... numbers) {
    push(IntStream.of(numbers).mapToObj(n -> new Entry(start + n, "line " + n)).toList());
  }

  private void push(List<Entry> entries) {
    try {
      assertThat(client().push(STREAM, entries)).isEqualTo(new PushResult.Stored());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Keeps lines, and does something once it has so many.
  private static final class Taken implements TailTaker {
    private final List<String> lines = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();
    private int dropped;
    private int most = 1;

    @Override
    public boolean lines(List<LogLine> more) {
      more.forEach(line -> lines.add(line.entry().line()));
      if (!steps.isEmpty()) {
        steps.removeFirst().run();
      }
      return lines.size() < most;
    }

    @Override
    public void dropped(int count) {
      dropped += count;
    }

    @Override
    public void lost(IOException why) {
      losses.add(String.valueOf(why.getMessage()));
    }

    Taken upTo(int count) {
      most = count;
      return this;
    }

    Taken then(Runnable step) {
      steps.add(step);
      return this;
    }
  }

  private void follow(Tail.Pause pause) throws Exception {
    new Tail(client(), QUERY, start, taken, pause).follow();
  }

  /// Does something in the first pause.
  private static Tail.Pause once(Runnable step) {
    List<Runnable> steps = new ArrayList<>(List.of(step));
    return time -> {
      if (!steps.isEmpty()) {
        steps.removeFirst().run();
      }
    };
  }

  private void follow() throws Exception {
    follow(time -> {});
  }

  @Test
  void givesWhatIsThereAndThenWhatComes() throws Exception {
    push(1, 2);
    taken.upTo(4).then(() -> push(3)).then(() -> push(4));

    follow();

    assertThat(taken.lines).containsExactly("line 1", "line 2", "line 3", "line 4");
    RecordedRequest request = tails().getFirst();
    assertThat(request.parameters())
        .containsEntry("query", QUERY)
        .containsEntry("start", Long.toString(start))
        .containsEntry("delay_for", "0");
    assertThat(request.header("User-Agent")).contains("homelab/1.2.0");
    assertThat(request.header("Host")).contains("127.0.0.1:" + loki.port());
    assertThat(taken.losses).isEmpty();
  }

  private List<RecordedRequest> tails() {
    return loki.requests().stream().filter(r -> r.path().endsWith("/tail")).toList();
  }

  @Test
  void linesOfSeveralStreamsComeInOrderOfTime() throws Exception {
    push(1, 3);
    client().push(STREAM.with("host", "b"), List.of(new Entry(start + 2, "line 2")));

    taken.upTo(3);
    follow();

    assertThat(taken.lines).containsExactly("line 1", "line 2", "line 3");
  }

  @Test
  void sendsTenantAndToken() throws Exception {
    try (FakeLoki guarded = FakeLoki.builder().tenant("lab").token("secret").start()) {
      LokiClient named = client(guarded.uri(), Identity.nobody().tenant("lab").bearer("secret"));
      named.push(STREAM, List.of(new Entry(start, "line 0")));

      named.tail(QUERY, Nanos.toInstant(start), taken);

      assertThat(taken.lines).containsExactly("line 0");
      assertThatThrownBy(
              () ->
                  client(guarded.uri(), Identity.nobody())
                      .tail(QUERY, Nanos.toInstant(start), taken))
          .isInstanceOf(ApiException.class)
          .hasMessage("Loki: 401: Unauthorized");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.Cut.class,
      names = {"MID_MESSAGE", "GONE", "CLOSED"})
  void aLostConnectionLosesAndRepeatsNothing(Fault.Cut cut) throws Exception {
    push(1, 2);
    loki.fail(1, new Fault.CutTail(1, cut));
    taken.upTo(6).then(() -> push(3)).then(() -> push(6));

    follow(time -> push(4, 5));

    assertThat(taken.lines)
        .containsExactly("line 1", "line 2", "line 3", "line 4", "line 5", "line 6");
    assertThat(taken.losses).hasSize(1);
    assertThat(tails()).hasSize(2);
  }

  @Test
  void aGapLargerThanTheServersLimitIsFilled() throws Exception {
    push(0);
    loki.fail(1, new Fault.CutTail(1, Fault.Cut.GONE));
    taken.upTo(6502).then(() -> push(1));

    follow(
        time ->
            push(
                IntStream.range(2, 6502)
                    .mapToObj(n -> new Entry(start + n, "line " + n))
                    .toList()));

    assertThat(taken.lines)
        .containsExactlyElementsOf(IntStream.range(0, 6502).mapToObj(n -> "line " + n).toList());
  }

  /// In the catch-up before the first connection, and in that after it.
  @Test
  void aLimitOfTheServersIsLearnt() throws Exception {
    try (FakeLoki narrow = FakeLoki.builder().mostLines(500).start()) {
      LokiClient client = client(narrow.uri(), Identity.nobody());
      narrow.push(
          STREAM,
          IntStream.range(0, 1200).mapToObj(n -> new Entry(start + n, "line " + n)).toList());
      narrow.fail(1, new Fault.CutTail(0, Fault.Cut.GONE));

      taken.upTo(1200);
      client.tail(QUERY, Nanos.toInstant(start - 10_000_000_000L), taken);

      assertThat(taken.lines)
          .containsExactlyElementsOf(IntStream.range(0, 1200).mapToObj(n -> "line " + n).toList());
      assertThat(narrow.requests())
          .filteredOn(r -> "5000".equals(r.parameters().get("limit")))
          .hasSize(1);
    }
  }

  @Test
  void aServerThatIsGoneForAWhileIsToldOfOnce() throws Exception {
    push(1);
    loki.fail(1, new Fault.CutTail(1, Fault.Cut.GONE));
    taken.upTo(2).then(() -> push(2));

    follow(
        once(
            () -> {
              loki.fail(2, Fault.status(503, "not ready"));
              loki.fail(1, new Fault.CloseWithoutStoring());
            }));

    assertThat(taken.lines).containsExactly("line 1", "line 2");
    assertThat(taken.losses).singleElement().asString().contains("127.0.0.1:" + loki.port());
  }

  @Test
  void aRefusalEndsItEvenLater() {
    push(1);
    loki.fail(1, new Fault.CutTail(1, Fault.Cut.GONE));
    taken.upTo(9).then(() -> push(2));

    assertThatThrownBy(() -> follow(once(() -> loki.fail(1, Fault.status(400, "no more of that")))))
        .isInstanceOf(ApiException.class)
        .hasMessage("Loki: 400: no more of that");
    assertThat(taken.lines).containsExactly("line 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 429, 500, 503})
  void aFirstRefusalIsTheServersOwnWords(int status) {
    loki.fail(1, Fault.status(status, "own words"));

    assertThatThrownBy(this::follow)
        .isInstanceOf(ApiException.class)
        .hasMessage("Loki: " + status + ": own words");
    assertThat(taken.losses).isEmpty();
  }

  @Test
  void whatIsNoLokiIsToldApart() {
    loki.fail(1, Fault.html());
    assertThatThrownBy(this::follow).hasMessageContaining("a page of HTML: this is no Loki");
    loki.fail(1, Fault.redirect("https://login.lab.example/?token=x"));
    assertThatThrownBy(this::follow).hasMessage("Loki: 302: redirected to login.lab.example");
    loki.fail(1, new Fault.CloseWithoutStoring());
    assertThatThrownBy(this::follow)
        .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.HTTP))
        .hasMessageContaining("the connection closed without an answer");
  }

  @Test
  void aQueryThatCanNotBeRunIsRefusedInLokisWords() {
    assertThatThrownBy(() -> client().tail("{job=", Instant.now(), taken))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("parse error at line 1, col");
    assertThatThrownBy(
            () -> client().tail("count_over_time({job=\"tail\"}[1m])", Instant.now(), taken))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("only log selector is supported");
  }

  @Test
  void tellsOfLinesThatTheServerLeftOut() throws Exception {
    push(1);
    loki.fail(1, new Fault.CutTail(0, Fault.Cut.DROPPED));

    follow();

    assertThat(taken.dropped).isEqualTo(2);
    assertThat(taken.lines).containsExactly("line 1");
  }
}
