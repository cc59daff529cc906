package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import dev.homelab.prometheus.Sample;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A Loki, fake or real, and streams of a test's own in it: a server that is in use is not
/// disturbed and may hold anything.
interface LokiUnderTest {
  String JOB = "homelab-contract";

  URI lokiUri();

  default LokiClient client() {
    Http http =
        new Http(
            Dial.direct(),
            Trust.system(),
            "homelab/test",
            Duration.ofSeconds(5),
            Duration.ofSeconds(30));
    return new LokiClient(http, lokiUri(), Identity.nobody());
  }

  default Labels stream(String user) {
    return Labels.none().with("job", JOB).with("user", user).with("verb", "net check");
  }

  /// Has the server write to its store what it holds in memory.
  default void flushChunks() throws IOException {
    HttpURLConnection flush =
        (HttpURLConnection) lokiUri().resolve("/flush").toURL().openConnection();
    flush.setRequestMethod("POST");
    assertThat(flush.getResponseCode()).isBetween(200, 204);
    flush.disconnect();
  }

  default String unique() {
    return "u-" + UUID.randomUUID();
  }

  default Entry entry(Instant time, String line) {
    return new Entry(Nanos.of(time), line);
  }

  default Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  default TimeRange around(Instant time) {
    return new TimeRange(time.minus(Duration.ofHours(2)), time.plus(Duration.ofMinutes(5)));
  }

  /// The count that `usage` verbs read, once the server shows what it has acknowledged.
  default double count(String user) throws Exception {
    String query =
        LogQl.select("job", JOB)
            .and("user", user)
            .countOverTime(Duration.ofHours(24))
            .sumBy("verb")
            .toString();
    List<Sample> samples = client().query(query, Instant.now().plusSeconds(60));
    return samples.isEmpty() ? 0 : samples.getFirst().value();
  }

  /// The lines of a test's stream, oldest first.
  default List<LogLine> lines(String user, Direction direction, int most) throws Exception {
    String query = LogQl.select("job", JOB).and("user", user).toString();
    return LokiUnderTest.lines(client().lines(query, around(now()), direction, most));
  }

  /// The lines of all pages, in the order in which they come.
  static List<LogLine> lines(LinePages pages) throws IOException {
    List<LogLine> lines = new ArrayList<>();
    for (LogPage page = pages.next(); page.size() > 0; page = pages.next()) {
      for (int i = 0; i < page.size(); i++) {
        lines.add(page.logLine(i));
      }
    }
    return lines;
  }
}
