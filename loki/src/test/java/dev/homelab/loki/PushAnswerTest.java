package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every answer to a push that is known from a real server, and those of other things that answer
/// in its place.
class PushAnswerTest {
  private static final Labels STREAM = Labels.none().with("job", "x").with("user", "ada");
  private static final Instant NINE = Instant.parse("2022-01-05T09:00:00Z");
  private static final String DATE = "Wed, 05 Jan 2022 10:00:00 GMT";

  private static PushAnswer loki(int status, String text) {
    return new PushAnswer(
        status, "text/plain", text, Optional.of(DATE), Optional.empty(), Optional.empty());
  }

  private static PushResult refusal(String text) {
    return loki(400, text).meaning(STREAM);
  }

  private static PushResult throttled(int status, String retryAfter) {
    return new PushAnswer(
            status,
            "text/plain",
            "wait",
            Optional.of(DATE),
            Optional.of(retryAfter),
            Optional.empty())
        .meaning(STREAM);
  }

  @Test
  void tooFarBehindIn28() {
    assertThat(
            refusal(
                """
                entry with timestamp 2022-01-05 08:00:00 +0000 UTC ignored, reason: 'entry too far \
                behind, oldest acceptable timestamp is: 2022-01-05T09:00:00Z' for stream: \
                {job="x", user="ada"},
                user 'fake', total ignored: 1 out of 2
                """))
        .isEqualTo(new PushResult.TooFarBehind(NINE));
  }

  @Test
  void tooFarBehindIn29() {
    assertThat(
            refusal(
                """
                entry with timestamp 2022-01-05 08:00:00 +0000 UTC ignored, reason: 'entry too far \
                behind, oldest acceptable timestamp is: 2022-01-05T09:00:00Z',
                user 'fake', total ignored: 1 out of 2 for stream: {job="x", user="ada"}
                """))
        .isEqualTo(new PushResult.TooFarBehind(NINE));
  }

  @Test
  void tooFarBehindIn3() {
    assertThat(
            refusal(
                """
                entry with timestamp 2022-01-05 08:00:00.123 +0000 UTC ignored, reason: 'entry too \
                far behind, entry timestamp is: 2022-01-05T08:00:00Z, oldest acceptable timestamp \
                is: 2022-01-05T09:00:00Z',
                user 'fake', total ignored: 1 out of 2 for stream: {job="x", user="ada"}
                """))
        .isEqualTo(new PushResult.TooFarBehind(NINE));
  }

  @Test
  void theLatestBoundOfSeveralCounts() {
    String line =
        "entry with timestamp 2022-01-05 07:00:00 +0200 CEST ignored, reason: 'entry too far"
            + " behind, oldest acceptable timestamp is: %s',\n";
    assertThat(
            refusal(
                line.formatted("2022-01-05T08:00:00Z")
                    + line.formatted("2022-01-05T11:00:00+02:00")
                    + line.formatted("2022-01-05T08:30:00.5Z")))
        .isEqualTo(new PushResult.TooFarBehind(NINE));
  }

  @Test
  void tooOldAndTooNew() {
    assertThat(
            refusal(
                "entry for stream '{job=\"x\"}' has timestamp too old: 2021-12-01T00:00:00Z,"
                    + " oldest acceptable timestamp is: 2022-01-05T09:00:00Z\n"))
        .isEqualTo(new PushResult.TooOld(NINE));
    assertThat(
            refusal("entry for stream '{job=\"x\"}' has timestamp too new: 2022-01-05T11:00:00Z\n"))
        .isEqualTo(new PushResult.TooNew(Optional.of(Instant.parse("2022-01-05T10:00:00Z"))));
    assertThat(
            refusal(
                "1 errors like: entry for stream '{job=\"x\"}' has timestamp too old:"
                    + " 2021-12-01T00:00:00Z, oldest acceptable timestamp is:"
                    + " 2022-01-05T09:00:00Z; 1 errors like: entry for stream '{job=\"x\"}' has"
                    + " timestamp too new: 2022-01-05T11:00:00Z\n"))
        .isEqualTo(new PushResult.TooOld(NINE));
  }

  @Test
  void labelsThatQuoteARefusalAreData() {
    Labels hostile =
        Labels.none()
            .with(
                "user",
                "\nentry with timestamp x ignored, reason: 'entry too far behind, oldest acceptable"
                    + " timestamp is: 2099-01-01T00:00:00Z'"
                    + "' has timestamp too new: 2099-01-01T00:00:00Z");
    String old =
        "entry for stream '"
            + hostile
            + "' has timestamp too old: 2021-12-01T00:00:00Z, oldest acceptable timestamp is:"
            + " 2022-01-05T09:00:00Z";
    assertThat(loki(400, old).meaning(hostile)).isEqualTo(new PushResult.TooOld(NINE));
    String tooLong = "stream '" + hostile + "' has label value too long: 'x'";
    assertThat(loki(400, tooLong).meaning(hostile)).isInstanceOf(PushResult.LabelsRefused.class);
    Labels usage = hostile.with("job", "homelab-usage");
    String repeated =
        "stream '" + usage.with("service_name", "homelab-usage") + "' has a new kind of trouble";
    assertThat(loki(400, repeated).meaning(usage)).isInstanceOf(PushResult.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "error at least one label pair is required per stream",
        "couldn't parse labels: 1:3: parse error: unexpected character inside braces: '-'",
        "Error parsing labels '{' with error: 1:2: parse error",
        "stream '{}' has label value too long: 'aaaa'",
        "1 errors like: stream '{}' has label value too long: 'aaaa'",
        "entry for stream '{}' has 3 label names; limit 2"
      })
  void labelsThatLokiNeverTakesAreRefused(String text) {
    assertThat(refusal(text + "\n")).isEqualTo(new PushResult.LabelsRefused(text));
  }

  @Test
  void anEntryThatIsTooLongIsRefusedAlone() {
    String text =
        "Max entry size '262144' bytes exceeded for stream '{}' while adding an entry with length"
            + " '300000' bytes";
    assertThat(refusal(text + "\n")).isEqualTo(new PushResult.EntryRefused(text));
  }

  /// Nothing is set aside for good on words that nobody knows.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "loghttp.PushRequest.Streams: readStringSlowPath: unexpected end of input",
        "entry with timestamp x ignored, reason: 'entry out of order' for stream: {}",
        "missing session cookie",
        "{\"error\":\"Bad Request\"}",
        "stream '{}' has a bad day",
        "snappy: corrupt input",
        "EOF"
      })
  void whatNobodyKnowsIsUnknown(String text) {
    assertThat(refusal(text + "\n")).isEqualTo(new PushResult.Unknown(text));
  }

  @Test
  void anEmptyRefusalIsUnknownToo() {
    assertThat(refusal("")).isEqualTo(new PushResult.Unknown("no explanation"));
  }

  @Test
  void whichLimitWasMetIsTold() {
    String stream =
        "Maximum active stream limit exceeded when trying to create stream {}, reduce the number of"
            + " active streams";
    assertThat(loki(429, stream).meaning(Labels.none()))
        .isEqualTo(new PushResult.StreamLimit(false, stream));
    String second = "Per stream rate limit exceeded (limit: 3MB/sec) while attempting to ingest";
    assertThat(loki(429, second).meaning(Labels.none()))
        .isEqualTo(new PushResult.StreamLimit(true, second));
    String tenant = "Ingestion rate limit exceeded for user fake (limit: 100 bytes/sec)";
    assertThat(loki(429, tenant).meaning(Labels.none()))
        .isEqualTo(new PushResult.TooFast(Optional.empty(), tenant));
    Labels hostile = Labels.none().with("user", "Per stream rate limit exceeded");
    assertThat(loki(429, "later " + hostile).meaning(hostile))
        .isInstanceOf(PushResult.Throttled.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no org id", "multiple org IDs present", "tenant ID is too long"})
  void aTenantThatLokiCantUseIsConfiguration(String text) {
    assertThat(refusal(text)).isEqualTo(new PushResult.Denied(400, text));
  }

  @Test
  void a400ThatIsNotLokisIsDenied() {
    String html = "<html><h1>400 Bad Request</h1></html>";
    for (String type : new String[] {"text/html", "text/plain", "", "application/json"}) {
      assertThat(answer(400, type, html))
          .isInstanceOfSatisfying(
              PushResult.Denied.class, denied -> assertThat(denied.reason()).contains("HTML"));
    }
    assertThat(answer(400, "", "Client sent an HTTP request to an HTTPS server.\n"))
        .isEqualTo(new PushResult.Denied(400, "Client sent an HTTP request to an HTTPS server."));
    assertThat(answer(400, "text/plain", "400 Bad Request: malformed Host header"))
        .isInstanceOf(PushResult.Denied.class);
  }

  private static PushResult answer(int status, String type, String text) {
    return new PushAnswer(status, type, text, Optional.empty(), Optional.empty(), Optional.empty())
        .meaning(STREAM);
  }

  @Test
  void only204IsStored() {
    assertThat(answer(204, "", "")).isEqualTo(new PushResult.Stored());
    assertThat(answer(200, "text/html", "<html>log in</html>"))
        .isEqualTo(
            new PushResult.Denied(200, "200 with text/html where 204 was due: this is no Loki"));
    assertThat(answer(200, "application/json", "{}")).isInstanceOf(PushResult.Denied.class);
    assertThat(answer(202, "", "")).isInstanceOf(PushResult.Denied.class);
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "405", "418"})
  void refusedCallersAreDenied(int status) {
    assertThat(loki(status, "no org id\n").meaning(STREAM))
        .isEqualTo(new PushResult.Denied(status, "no org id"));
  }

  @Test
  void aRedirectNamesTheHostOnly() {
    PushAnswer answer =
        new PushAnswer(
            302,
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://me:secret@sso.lab.example/login?token=secret"));
    assertThat(answer.meaning(STREAM))
        .isEqualTo(new PushResult.Denied(302, "redirected to sso.lab.example"));
  }

  @Test
  void tooLarge() {
    assertThat(loki(413, "request body too large").meaning(STREAM))
        .isEqualTo(new PushResult.TooLarge());
  }

  @Test
  void throttledForAsLongAsTheServerSays() {
    assertThat(throttled(429, "7"))
        .isEqualTo(new PushResult.Throttled(Optional.of(Duration.ofSeconds(7)), 429, "wait"));
    assertThat(throttled(503, "Wed, 05 Jan 2022 10:01:00 GMT"))
        .isEqualTo(new PushResult.Throttled(Optional.of(Duration.ofMinutes(1)), 503, "wait"));
    assertThat(throttled(503, "Wed, 05 Jan 2022 09:00:00 GMT"))
        .isEqualTo(new PushResult.Throttled(Optional.of(Duration.ZERO), 503, "wait"));
    assertThat(throttled(500, "999999999"))
        .isEqualTo(new PushResult.Throttled(Optional.of(Duration.ofDays(1)), 500, "wait"));
    for (String nonsense : new String[] {"-1", "", "soon", "99999999999999999999", "1e3"}) {
      assertThat(throttled(502, nonsense))
          .isEqualTo(new PushResult.Throttled(Optional.empty(), 502, "wait"));
    }
  }

  @Test
  void reasonsAreOneBoundedLine() {
    String hostile = "a\u001b[31m\r\nb\u202e" + "x".repeat(1000);
    assertThat(loki(500, hostile).meaning(STREAM))
        .isInstanceOfSatisfying(
            PushResult.Throttled.class,
            throttled ->
                assertThat(throttled.reason()).startsWith("a\u001b[31m b\u202exxx").hasSize(200));
  }
}
