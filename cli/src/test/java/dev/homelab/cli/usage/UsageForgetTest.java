package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageForgetTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.950Z");

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void record() {
    tool = Tool.in(home).at(NOW);
    tool.run("config");
  }

  private void sendTo(FakeLoki loki) {
    tool.config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  @Test
  void deletesEveryRecordHere() {
    Tool.Result forget = tool.run("usage", "forget", "--yes");
    assertThat(forget.exitCode()).isZero();
    assertThat(forget.output())
        .isEqualTo("Here: 1 records in " + tool.store().root() + "\nDeleted here: all of them.\n");
    assertThat(tool.records()).isEmpty();
  }

  @Test
  void asksNobodyWhereNobodyLooksOn() {
    Tool.Result forget = tool.run("usage", "forget");
    assertThat(forget.exitCode()).isEqualTo(2);
    assertThat(forget.errorOutput()).contains("--yes deletes without asking");
    assertThat(tool.records()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"y,0", "YES,0", "n,1", "'',1", "yesterday,1"})
  void asksAPersonWhoMustSayYes(String answer, int exit) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((answer + "\n").getBytes(StandardCharsets.US_ASCII)));
    try {
      Tool.Result forget = Tool.onTerminal(home).run("usage", "forget");
      assertThat(forget.exitCode()).isEqualTo(exit);
      assertThat(forget.errorOutput()).contains("Delete them? [y/N] ");
      assertThat(tool.records()).hasSize(exit);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void deletesInLokiUpToTheSecondThatIsOver() {
    try (FakeLoki loki = FakeLoki.builder().deletion().start()) {
      sendTo(loki);
      long start = System.nanoTime();
      Tool.Result forget = tool.run("usage", "forget", "--yes");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(50));
      assertThat(forget.exitCode()).isZero();
      assertThat(forget.output())
          .contains("In Loki: all that match {job=\"homelab-usage\", user=\"ada\"}\n")
          .contains("Deleted here: all of them.\nLoki has accepted the request.\n")
          .endsWith("the records may show until 2026-03-02T13:00:01Z.\n");
      var asked = loki.requests().getLast();
      assertThat(asked.parameters())
          .containsEntry("query", "{job=\"homelab-usage\", user=\"ada\"}");
      assertThat(asked.parameters()).containsEntry("end", "2026-03-01T12:00:01Z");
      assertThat(asked.parameters()).containsEntry("start", "2016-03-03T12:00:01Z");
    }
  }

  @Test
  void anotherUsersRecordsAreInLokiOnly() {
    try (FakeLoki loki = FakeLoki.builder().deletion().start()) {
      sendTo(loki);
      Tool.Result forget = tool.run("usage", "forget", "--user", "bob", "--yes");
      assertThat(forget.exitCode()).isZero();
      assertThat(forget.output()).doesNotContain("Here:", "Deleted here");
      assertThat(loki.requests().getLast().parameters())
          .containsEntry("query", "{job=\"homelab-usage\", user=\"bob\"}");
      assertThat(tool.records()).hasSize(1);
    }
  }

  @Test
  void saysThatLokiDoesNotDelete() {
    try (FakeLoki loki = FakeLoki.start()) {
      sendTo(loki);
      Tool.Result forget = tool.run("usage", "forget", "--yes");
      assertThat(forget.exitCode()).isEqualTo(1);
      assertThat(forget.errorOutput())
          .contains("this Loki has deletion switched off (")
          .contains("limits_config.deletion_mode");
      assertThat(tool.records()).as("here they are gone").isEmpty();
    }
  }

  /// A configuration is the user's own, and the choice is what she has asked for.
  @Test
  void hereLeavesNothingButConfigurationAndChoice() throws IOException {
    try (FakeLoki loki = FakeLoki.builder().deletion().start()) {
      sendTo(loki);
      tool.run("usage", "top");
      tool.run("config");
      assertThat(tool.run("usage", "off").exitCode()).isZero();
      assertThat(files()).anyMatch(file -> file.contains(".cache/")).hasSizeGreaterThan(3);
      int asked = loki.requests().size();

      Tool.Result forget = tool.run("usage", "forget", "--here", "--yes");

      assertThat(forget.exitCode()).isZero();
      assertThat(forget.output()).doesNotContain("Loki");
      assertThat(loki.requests()).as("nobody is asked").hasSize(asked);
      assertThat(files()).containsExactlyInAnyOrder("config.toml", ".config/homelab/recording");
      tool.run("config");
      assertThat(tool.records()).as("off is still off").isEmpty();
    }
  }

  @Test
  void hereFollowsNoLink() throws IOException {
    Path kept = Files.writeString(home.resolve("kept"), "mine");
    Files.createSymbolicLink(tool.store().root().resolve("link"), kept);

    assertThat(tool.run("usage", "forget", "--here", "--yes").exitCode()).isZero();

    assertThat(kept).hasContent("mine");
    assertThat(tool.store().root()).doesNotExist();
  }

  @Test
  void hereIsOneself() {
    Tool.Result forget = tool.run("usage", "forget", "--here", "--user", "bob", "--yes");
    assertThat(forget.exitCode()).isEqualTo(2);
    assertThat(forget.errorOutput()).contains("--here deletes your own records");
    assertThat(tool.records()).hasSize(1);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString())
          .toList();
    }
  }

  /// Days that are kept name their users.
  @Test
  void whatIsKeptOfOtherDaysForgetsTheName() throws IOException {
    try (FakeLoki loki = later().deletion().anyAge().start()) {
      sendTo(loki);
      for (String user : List.of("ada", "bob")) {
        loki.store(
            Labels.of(Map.of("job", "homelab-usage", "user", user, "verb", "config")),
            List.of(new Entry(nanos(NOW.minus(Duration.ofDays(20))), "exit=0 ver=1")));
      }
      loki.flushChunks();
      assertThat(tool.run("usage", "top", "--by", "user").output()).contains("ada", "bob");
      assertThat(kept()).contains("ada", "bob");
      assertThat(tool.run("usage", "forget", "--yes").exitCode()).isZero();
      assertThat(kept()).doesNotContain("ada").contains("bob");
    }
  }

  /// Once the second that is waited for is over.
  private static FakeLoki.Builder later() {
    return FakeLoki.builder().clock(() -> NOW.plusSeconds(2));
  }

  private static long nanos(Instant time) {
    return time.getEpochSecond() * 1_000_000_000L;
  }

  /// The text of all that is kept of days that can no longer change.
  private String kept() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> all = Files.walk(home.resolve(".cache/homelab"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("/config/")) {
          text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return text.toString();
  }

  @Test
  void nothingIsDeletedWhereItCanNotBeToldWhoseLokiItIs() {
    tool.config("[loki\n");
    Tool.Result forget = tool.run("usage", "forget", "--yes");
    assertThat(forget.exitCode()).isEqualTo(1);
    assertThat(forget.errorOutput()).contains(tool.configFile() + ":1: ");
    assertThat(tool.config("").records()).hasSize(1);
  }
}
