package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Servers that lie: nothing is lost, nothing is sent twice over, and they are left alone.
final class LyingServersIT {
  private static final int RECORDS = 3;

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final FakeLoki elsewhere = FakeLoki.start();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    elsewhere.close();
    home.close();
  }

  static List<Arguments> lies() {
    return List.of(
        Arguments.of("200 with HTML", Fault.html(), "no Loki"),
        Arguments.of("200 with JSON", answer(200, "application/json", "{}"), "no Loki"),
        Arguments.of("400 with HTML", answer(400, "text/html", "<html>no</html>"), "HTML"),
        Arguments.of("401", Fault.status(401, "Unauthorized"), "401"),
        Arguments.of("403", Fault.status(403, "Forbidden"), "Forbidden"),
        Arguments.of("404", Fault.status(404, "404 page not found"), "not found"),
        Arguments.of("413 for a single record", Fault.status(413, "too large"), "too large"),
        Arguments.of("429", Fault.status(429, "slow down"), "slow down"),
        Arguments.of("500", Fault.status(500, "oh"), "oh"),
        Arguments.of("502", answer(502, "text/html", "<html>bad</html>"), "HTML"),
        Arguments.of("an endless body", new Fault.EndlessBody(), ""),
        Arguments.of("a closed connection", new Fault.CloseWithoutStoring(), ""),
        Arguments.of("half an answer", new Fault.StoreThenBreakOff(), ""));
  }

  private static Fault answer(int status, String type, String body) {
    return new Fault.Respond(status, Map.of("Content-Type", type), body);
  }

  private void record() {
    for (int i = 0; i < RECORDS; i++) {
      local.run("config");
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<Entry> entries : loki.stored().values()) {
      entries.forEach(entry -> lines.add(entry.line()));
    }
    return lines;
  }

  private void assertAllDelivered() {
    loki.heal();
    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));
    assertThat(lines()).hasSize(RECORDS);
    assertThat(Counts.status(tool, "pending")).isZero();
    assertThat(Counts.status(tool, "aside")).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void costNothing(String name, Fault lie, String reason) {
    record();
    loki.fail(100, lie);

    Result flush = tool.run("usage", "flush");

    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).hasLineCount(1).contains("records are left", reason);
    assertThat(loki.pushes()).as("no loop and no flood").hasSizeLessThan(5);
    assertThat(Counts.status(tool, "pending")).isEqualTo(RECORDS);
    assertThat(Counts.status(tool, "failures")).isEqualTo(1);
    assertAllDelivered();
  }

  @Test
  void aRedirectToAnotherHostIsNotFollowed() {
    record();
    loki.fail(1, Fault.redirect(elsewhere.uri() + "/loki/api/v1/push"));

    assertThat(tool.run("usage", "flush").errorOutput()).contains("redirect");

    assertThat(elsewhere.connections()).isZero();
    assertAllDelivered();
  }

  @Test
  void slowBytesAreWaitedFor() {
    record();
    loki.fail(1, new Fault.Slow(Duration.ofMillis(20)));

    assertAllDelivered();
  }

  /// To a request of several streams Loki says what it says to the last.
  @Test
  void everyRequestIsOfOneStream() {
    record();
    local.run("no-such-verb");
    local.run("config", "--wrong");
    home.configured("[[verb]]\nname = \"b\"\ntier = \"read\"\nsummary = \"s\"\nrun = [\"true\"]\n");
    local.run("b");

    assertThat(tool.run("usage", "flush").exitCode()).isZero();

    assertThat(loki.pushes())
        .hasSize(2)
        .allSatisfy(push -> assertThat(push.body()).containsOnlyOnce("\"stream\":"));
  }

  @Test
  void aBatchThatIsTooLargeIsHalved() {
    record();
    loki.fail(1, Fault.status(413, "too large"));

    assertThat(tool.run("usage", "flush")).isEqualTo(new Result(0, "", ""));

    assertThat(loki.pushes()).hasSize(3);
    assertThat(lines()).hasSize(RECORDS);
  }

  /// What a retry can't mend is out of the way of the rest, and counted.
  @Test
  void whatLokiRefusesForGoodIsSetAside() {
    record();
    loki.fail(1, Fault.status(400, "stream '{}' has label value too long: 'x'"));

    assertThat(tool.run("usage", "flush").errorOutput())
        .contains("the server refused some for good");

    assertThat(Counts.status(tool, "aside")).isEqualTo(RECORDS);
    assertThat(Counts.status(tool, "pending")).isZero();
    assertThat(tool.run("usage", "flush", "--retry-refused").exitCode()).isZero();
    assertThat(lines()).hasSize(RECORDS);
  }

  @Test
  void failuresInARowPutOffTheNextFlushLongerAndLonger() throws Exception {
    record();
    loki.fail(100, Fault.status(503, "not ready"));
    Duration least = Duration.ofSeconds(30);
    for (int failures = 1; failures <= 8; failures++) {
      Instant before = Instant.now();
      tool.run("usage", "flush");
      Duration putOff = Duration.between(before, gate());
      assertThat(putOff).isBetween(least, least.multipliedBy(2).plus(Waiting.HANG));
      assertThat(Counts.status(tool, "failures")).isEqualTo(failures);
      least = least.multipliedBy(2);
      least = least.compareTo(Duration.ofMinutes(30)) > 0 ? Duration.ofMinutes(30) : least;
    }
    int requests = loki.pushes().size();
    tool.run("config");
    assertThat(Processes.flushes(home.path())).as("kept by other processes").isEmpty();
    assertThat(loki.pushes()).hasSize(requests);
  }

  @Test
  void theServerMayAskForMoreTime() throws Exception {
    record();
    Instant before = Instant.now();
    loki.fail(1, new Fault.Respond(429, Map.of("Retry-After", "1800"), "slow down"));
    tool.run("usage", "flush");
    assertThat(gate()).isAfter(before.plusSeconds(1799));

    loki.fail(1, new Fault.Respond(503, Map.of("Retry-After", "999999999"), "never"));
    tool.run("usage", "flush");
    assertThat(gate()).isBefore(Instant.now().plus(Duration.ofMinutes(61)));
    assertAllDelivered();
  }

  private Instant gate() throws Exception {
    Path next = home.journal().resolve("next");
    return Files.getLastModifiedTime(next).toInstant();
  }
}
