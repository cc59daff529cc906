package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.cli.endpoint.SignIn;
import dev.homelab.cli.settings.Account;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Sink.Answer;
import dev.homelab.telemetry.Sink.Entry;
import dev.homelab.telemetry.Sink.Unreadable;
import dev.homelab.telemetry.Stream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LokiSinkTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final long NANOS = NOW.getEpochSecond() * 1_000_000_000L;
  private static final Stream STREAM = new Stream("ada", "disk free");
  private static final List<Entry> ENTRIES =
      List.of(new Entry(NANOS - 7, "exit=0 ver=1"), new Entry(NANOS, "exit=1 ver=1"));

  private final FakeLoki loki =
      FakeLoki.builder().clock(InstantSource.fixed(NOW)).lateEntriesVisible().start();

  @AfterEach
  void stop() {
    loki.close();
  }

  private LokiSink sink() {
    return new LokiSink(loki.client());
  }

  private Answer push() {
    return sink().push(STREAM, ENTRIES);
  }

  private Answer.Unavailable pushMeeting(Fault fault) {
    loki.fail(1, fault);
    assertThat(push()).isInstanceOf(Answer.Unavailable.class);
    loki.fail(1, fault);
    return (Answer.Unavailable) push();
  }

  private static Fault refusal(String text) {
    return Fault.status(400, text);
  }

  private static Labels labels() {
    return Labels.of(Map.of("job", "homelab-usage", "user", "ada", "verb", "disk free"));
  }

  private static dev.homelab.loki.Entry wire(Entry entry) {
    return new dev.homelab.loki.Entry(entry.timeNanos(), entry.line());
  }

  @Test
  void storesTheEntriesUnderTheThreeLabels() {
    assertThat(push()).isEqualTo(new Answer.Accepted());
    assertThat(loki.stored())
        .isEqualTo(Map.of(labels(), ENTRIES.stream().map(LokiSinkTest::wire).toList()));
  }

  @Test
  void whoseAnswerIsLostMayHaveStoredTheEntries() {
    for (Fault lost :
        List.of(
            new Fault.StoreThenClose(),
            new Fault.StoreThenBreakOff(),
            new Fault.CloseWithoutStoring())) {
      assertThat(pushMeeting(lost).inDoubt()).as(lost.toString()).isTrue();
    }
  }

  /// Its head has arrived, and says no.
  @Test
  void whoseAnswerBreaksOffMayHaveStoredTheEntries() {
    Map<String, String> cut = Map.of("Transfer-Encoding", "chunked", "Content-Type", "text/plain");
    Answer.Unavailable answer = pushMeeting(new Fault.Respond(400, cut, "no length\r\n"));
    assertThat(answer.inDoubt()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 599})
  void thatFailsItselfMayHaveStoredTheEntries(int status) {
    Answer.Unavailable answer = pushMeeting(Fault.status(status, "out of order"));
    assertThat(answer.inDoubt()).isTrue();
    assertThat(answer.reason()).isEqualTo(status + ": out of order");
  }

  @Test
  void thatIsNotReachedHasStoredNothing() {
    loki.refuseConnections();
    assertThat(push())
        .isInstanceOfSatisfying(
            Answer.Unavailable.class, answer -> assertThat(answer.inDoubt()).isFalse());
  }

  /// There is no connection without it.
  @Test
  void whoseAuthorityCanNotBeReadHasStoredNothing() throws VerbFailure {
    LokiAddress address =
        new LokiAddress(
            URI.create("https://127.0.0.1:" + loki.port()),
            SignIn.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Path.of("/none/ca.pem")),
            false,
            Optional.empty(),
            "homelab/test",
            new Account("42", 42));
    Answer answer = new LokiSink(address.client()).push(STREAM, ENTRIES);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Unavailable.class,
            unavailable -> {
              assertThat(unavailable.inDoubt()).isFalse();
              assertThat(unavailable.reason()).contains("/none/ca.pem");
            });
    assertThat(loki.connections()).isZero();
  }

  @Test
  void thatIsBusyHasStoredNothingAndSaysForHowLong() {
    Fault busy = new Fault.Respond(429, Map.of("Retry-After", "17"), "later");
    assertThat(pushMeeting(busy))
        .isEqualTo(
            new Answer.Unavailable("429: later", Optional.of(Duration.ofSeconds(17)), false));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 401, 403, 404})
  void thatDeniesHasStoredNothing(int status) {
    Answer.Unavailable answer = pushMeeting(Fault.status(status, "no"));
    assertThat(answer.inDoubt()).isFalse();
    assertThat(answer.reason()).startsWith(status + ": ");
    assertThat(answer.retryAfter()).isEmpty();
  }

  /// Whatever says 200 to a push may have passed it on.
  @Test
  void thatAnswersAsNoLokiDoesMayHaveStoredTheEntries() {
    Answer.Unavailable answer = pushMeeting(Fault.html());
    assertThat(answer.inDoubt()).isTrue();
    assertThat(answer.reason()).startsWith("200 with text/html");
  }

  @Test
  void namesTheOldestTimeThatItTakes() {
    Answer outside =
        new Answer.OutsideWindow(
            Optional.of(Instant.parse("2026-03-01T11:00:00Z")),
            Optional.empty(),
            Duration.ofSeconds(1));
    loki.fail(
        1,
        refusal(
            "entry with timestamp 2026-03-01 10:00:00 +0000 UTC ignored, reason: 'entry too far"
                + " behind, oldest acceptable timestamp is: 2026-03-01T11:00:00Z', user 'x'"));
    assertThat(push()).isEqualTo(outside);
    loki.fail(
        1,
        refusal(
            "entry for stream '{}' has timestamp too old: 2026-03-01T10:00:00Z, oldest acceptable"
                + " timestamp is: 2026-03-01T11:00:00Z"));
    assertThat(push()).isEqualTo(outside);
  }

  /// It takes what is up to ten minutes ahead of its own clock.
  @Test
  void namesTheNewestTimeThatItTakesByItsClock() {
    String text = "entry for stream '{}' has timestamp too new: 2026-03-01T13:00:00Z";
    loki.fail(
        1,
        new Fault.Respond(
            400,
            Map.of("Content-Type", "text/plain", "Date", "Sun, 01 Mar 2026 12:00:00 GMT"),
            text));
    assertThat(push())
        .isEqualTo(
            new Answer.OutsideWindow(
                Optional.empty(),
                Optional.of(NOW.plus(Duration.ofMinutes(10))),
                Duration.ofSeconds(1)));
    Answer.Unavailable untold =
        pushMeeting(
            new Fault.Respond(
                400, Map.of("Content-Type", "text/plain", "Date", "who knows"), text));
    assertThat(untold.inDoubt()).isTrue();
    assertThat(untold.reason()).contains("does not tell its time");
  }

  @Test
  void tellsWhatNoRetryMends() {
    loki.fail(1, Fault.status(413, "too large"));
    assertThat(push()).isEqualTo(new Answer.TooLarge());
    loki.fail(1, refusal("error at least one label pair is required per stream"));
    assertThat(push())
        .isEqualTo(
            new Answer.Refused("error at least one label pair is required per stream", true));
    String tooLong = "Max entry size '9' bytes exceeded for stream '{}' while adding an entry";
    loki.fail(1, refusal(tooLong));
    assertThat(push()).isEqualTo(new Answer.Refused(tooLong, false));
  }

  /// An answer of a proxy, or of a Loki that is not known yet, ends nothing for good.
  @Test
  void keepsWhatIsRefusedInWordsThatNobodyKnows() {
    loki.fail(1, refusal("missing session cookie"));
    assertThat(push()).isEqualTo(new Answer.StreamRefused("400: missing session cookie", true));
  }

  @Test
  void tellsWhichLimitWasMet() {
    String stream = "Maximum active stream limit exceeded when trying to create stream {}";
    loki.fail(1, new Fault.Respond(429, Map.of(), stream));
    assertThat(push()).isEqualTo(new Answer.StreamRefused("429: " + stream, false));
    String rate = "Ingestion rate limit exceeded for user fake (limit: 9 bytes/sec)";
    loki.fail(1, new Fault.Respond(429, Map.of(), rate));
    assertThat(push()).isEqualTo(new Answer.TooFast("429: " + rate, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void aLokiThatMayNotBeAskedIsUnreadable(int status) {
    loki.fail(1, Fault.status(status, "no"));
    assertThatThrownBy(() -> sink().stored(STREAM, ENTRIES))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(Integer.toString(status));
  }

  @Test
  void findsThoseThatAreStoredByTimeAndLine() throws IOException {
    assertThat(sink().stored(STREAM, ENTRIES)).isEmpty();
    loki.push(labels(), List.of(wire(ENTRIES.get(0)), wire(new Entry(NANOS, "exit=2 ver=1"))));
    assertThat(sink().stored(STREAM, ENTRIES)).containsExactly(ENTRIES.get(0));
    loki.push(labels(), List.of(wire(ENTRIES.get(1))));
    assertThat(sink().stored(STREAM, ENTRIES)).containsExactlyInAnyOrderElementsOf(ENTRIES);
  }

  /// One answer of Loki's holds 5,000 lines.
  @ParameterizedTest
  @ValueSource(ints = {4_998, 4_999, 5_000, 12_000})
  void findsAnEntryBehindPagesOfOthers(int others) throws IOException {
    List<dev.homelab.loki.Entry> lines = new ArrayList<>();
    long first = NANOS - 1_000_000;
    lines.add(wire(new Entry(first, "exit=0 ver=1")));
    for (int i = 1; i <= others; i++) {
      lines.add(wire(new Entry(first + i, "exit=7 ver=1")));
    }
    lines.add(wire(new Entry(NANOS, "exit=0 ver=1")));
    loki.push(labels(), lines);
    List<Entry> asked =
        List.of(
            new Entry(first, "exit=0 ver=1"),
            new Entry(first + 3, "exit=0 ver=1"),
            new Entry(NANOS, "exit=0 ver=1"));
    assertThat(sink().stored(STREAM, asked)).containsExactlyInAnyOrder(asked.get(0), asked.get(2));
  }

  @Test
  void thatCanNotBeAskedShowsNothing() {
    loki.fail(2, Fault.status(503, "not ready"));
    assertThatThrownBy(() -> sink().stored(STREAM, ENTRIES)).isInstanceOf(IOException.class);
  }
}
