package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.loki.RecordedRequest;
import dev.homelab.prometheus.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageShareTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final String SECRET = "cnry-77";

  @TempDir private Path folder;
  private FakeLoki loki;

  @BeforeEach
  void start() {
    loki = FakeLoki.builder().clock(() -> NOW).lateEntriesVisible().start();
  }

  @AfterEach
  void stop() {
    loki.close();
  }

  private Tool user(String name) {
    try {
      Path home = Files.createDirectories(folder.resolve(name));
      TypedHistory.write(home, NOW, SECRET);
      return Tool.in(home).at(NOW).with("HOMELAB_LOKI_URL", loki.uri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsShownIsWhatIsSentAndNoMore() {
    Tool.Result result = user("ada").run("usage", "share", "--yes");
    assertThat(result.exitCode()).isZero();
    assertThat(loki.stored().keySet()).containsExactly(Labels.of(Map.of("job", "homelab-next")));
    List<String> sent =
        loki.stored().values().stream().flatMap(List::stream).map(Entry::line).toList();
    assertThat(sent).isNotEmpty();
    assertThat(result.output().lines().filter(line -> line.startsWith("{")).toList())
        .isEqualTo(sent);
    for (RecordedRequest request : loki.requests()) {
      assertThat(request.body()).doesNotContain(SECRET, Tool.USER, "shop", "registry");
    }
    assertThat(String.join("\n", sent)).contains("docker", "kubectl").doesNotContain(SECRET);
  }

  @Test
  void aRowHasTheTimeToTheNanosecond() {
    Tool ada = user("ada").at(NOW.plusNanos(5));
    assertThat(ada.run("usage", "share", "--yes").exitCode()).isZero();
    assertThat(loki.stored().values().stream().flatMap(List::stream).map(Entry::timeNanos))
        .contains(NOW.getEpochSecond() * 1_000_000_000L + 5);
  }

  @ParameterizedTest
  @CsvSource({"y, 0, Shared.", "n, 1, nothing was shared"})
  void aPersonIsAsked(String answer, int exit, String said) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((answer + "\n").getBytes(StandardCharsets.US_ASCII)));
    try {
      user("ada");
      Tool terminal =
          Tool.onTerminal(folder.resolve("ada"))
              .at(NOW)
              .with("HOMELAB_LOKI_URL", loki.uri().toString());
      Tool.Result result = terminal.run("usage", "share");
      assertThat(result.exitCode()).isEqualTo(exit);
      assertThat(result.output() + result.errorOutput()).contains(said);
      assertThat(loki.stored().isEmpty()).isEqualTo(exit != 0);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void whoTypesNothingHasNothingToShare() throws IOException {
    Path home = Files.createDirectories(folder.resolve("new"));
    Tool idle = Tool.in(home).at(NOW).with("HOMELAB_LOKI_URL", loki.uri().toString());
    assertThat(idle.run("usage", "share", "--yes").output())
        .isEqualTo("nothing here is worth a verb yet; nothing was shared\n");
    assertThat(loki.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, 'something else', 400 something else",
    "401, who are you, 401 who are you",
    "413, too large, the request is too large",
    "503, not ready, 503 not ready"
  })
  void whatLokiDoesNotTakeIsTold(int status, String words, String reason) {
    loki.fail(9, Fault.status(status, words));
    Tool.Result result = user("ada").run("usage", "share", "--yes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).contains("Loki did not take it: ").contains(reason);
    assertThat(loki.stored()).isEmpty();
  }

  @Test
  void aTeamSeesWhatThreeHaveShared() {
    assertThat(user("ada").run("usage", "share", "--yes").exitCode()).isZero();
    assertThat(user("ben").run("usage", "share", "--yes").exitCode()).isZero();
    Tool ada = user("ada");
    assertThat(ada.run("usage", "next", "--team").output())
        .contains("nothing that so many share yet");
    assertThat(user("cyd").run("usage", "share", "--yes").exitCode()).isZero();
    assertThat(ada.run("usage", "next", "--team").output())
        .containsPattern("h +120 +120 +3  docker build .*docker push .*kubectl rollout status");
    assertThat(ada.run("usage", "next", "--team", "--json").output()).contains("\"sharers\":3");
  }

  @Test
  void whoSharesTwiceInAMonthCountsOnce() {
    for (int i = 0; i < 4; i++) {
      Tool again = user("ada").at(NOW.plus(Duration.ofMinutes(i)));
      assertThat(again.run("usage", "share", "--yes").exitCode()).isZero();
    }
    assertThat(
            user("ada").at(NOW.plus(Duration.ofHours(1))).run("usage", "next", "--team").output())
        .contains("nothing that so many share yet");
  }

  @Test
  void nothingIsSharedByWhoHasOptedOutOrWasNotAsked() {
    for (String value : List.of("0", "off", "FALSE", "no")) {
      Tool.Result off = user("ada").with("HOMELAB_TELEMETRY", value).run("usage", "share", "--yes");
      assertThat(off.exitCode()).isEqualTo(1);
      assertThat(off.errorOutput()).contains("nothing is shared: recording is off");
    }
    Tool ada = user("ada");
    assertThat(ada.run("usage", "off").exitCode()).isZero();
    assertThat(ada.run("usage", "share", "--yes").exitCode()).isEqualTo(1);
    Tool ben = user("ben");
    assertThat(ben.run("usage", "share").exitCode()).isEqualTo(2);
    assertThat(loki.pushes()).isEmpty();
  }

  @Test
  void whatOthersPushToTheStreamIsNoRow() {
    loki.push(
        Labels.of(Map.of("job", "homelab-next")),
        List.of(
            new Entry(NOW.toEpochMilli() * 1_000_000, "\u001b[31mx"),
            new Entry(NOW.toEpochMilli() * 1_000_000 + 1, "{\"steps\":[[\"" + SECRET + "\"]]}")));
    Tool.Result team = user("ada").run("usage", "next", "--team");
    assertThat(team.exitCode()).isZero();
    assertThat(team.output()).startsWith("0 rows shared").doesNotContain("\u001b", SECRET);
  }

  @Test
  void aFlushNeverShares() {
    Tool ada = user("ada");
    ada.run("config", "path");
    assertThat(ada.run("usage", "flush").exitCode()).isZero();
    assertThat(loki.stored().keySet())
        .noneMatch(labels -> labels.get("job").orElse("").equals("homelab-next"));
  }

  @Test
  void theMarkIsForgottenWithTheRest() {
    Tool ada = user("ada");
    ada.run("usage", "share", "--yes");
    Path mark = folder.resolve("ada/.local/state/homelab/next-mark");
    assertThat(mark).exists();
    ada.without("HOMELAB_LOKI_URL").run("usage", "forget", "--yes");
    assertThat(mark).doesNotExist();
  }
}
