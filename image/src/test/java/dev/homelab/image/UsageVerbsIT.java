package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.RecordedRequest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How people see recording and govern it.
final class UsageVerbsIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  private static String decided(Tool tool) {
    return tool.run("usage", "status")
        .output()
        .lines()
        .findFirst()
        .orElseThrow()
        .replaceFirst("recording +", "");
  }

  @Test
  void statusSaysWhichSettingDecides() {
    assertThat(decided(tool)).isEqualTo("on (decided by: default)");
    home.configured("[usage]\nrecording = false\n");
    assertThat(decided(tool)).startsWith("off (decided by: ").contains("config.toml");
    tool.run("usage", "on");
    assertThat(decided(tool)).startsWith("on (decided by: ").endsWith("homelab/recording)");
    Tool untracked = tool.with("DO_NOT_TRACK", "1");
    assertThat(decided(untracked)).isEqualTo("off (decided by: DO_NOT_TRACK)");
    assertThat(decided(untracked.with("HOMELAB_TELEMETRY", "1")))
        .startsWith("on (decided by: ")
        .contains("HOMELAB_TELEMETRY");
    home.configured("[usage\n");
    assertThat(decided(untracked.with("HOMELAB_TELEMETRY", "1")))
        .doesNotStartWith("on")
        .contains("config.toml:1: ");
  }

  @Test
  void statusTellsOfTheSinkAndTheLastFlush() {
    local.run("config");
    assertThat(tool.run("usage", "status").output()).contains("answers", "never");
    tool.run("usage", "flush");
    assertThat(tool.run("usage", "status").output()).containsPattern("sent +1 since .*Z");
    loki.refuseConnections();
    local.run("config");
    tool.run("usage", "flush");
    assertThat(tool.run("usage", "status").output())
        .contains("does not answer", ", failed: ", "not before ");
  }

  @Test
  void statusNamesWhatCantBeRead() throws IOException {
    local.run("config");
    Files.createDirectory(home.journal().resolve("state"));

    Result status = tool.run("usage", "status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.output()).contains("but not all can be read: ").containsPattern("pending +1");
  }

  /// The only sockets are those with which the C library asks for the user's name.
  @Test
  void previewShowsExactlyWhatIsSentWithoutASocket() throws IOException {
    Programs.need("strace");
    for (int i = 0; i < 30; i++) {
      local.run("config");
    }
    Path trace = home.path().resolve("trace");
    Result preview =
        tool.with("HOMELAB_DIAL", "127.0.0.1")
            .through("strace", "-f", "-qq", "-e", "trace=socket", "-o", trace.toString())
            .run("usage", "preview");

    assertThat(Files.readAllLines(trace))
        .noneMatch(call -> call.contains("socket(") && !call.contains("AF_UNIX"));
    assertThat(loki.connections()).isZero();
    assertThat(tool.run("usage", "flush").exitCode()).isZero();
    RecordedRequest push = loki.pushes().getFirst();
    List<String> lines = preview.output().lines().toList();
    int blank = lines.indexOf("");
    assertThat(lines.getFirst()).isEqualTo("POST " + loki.uri() + "/loki/api/v1/push");
    assertThat(headers(lines.subList(1, blank))).isEqualTo(new TreeMap<>(push.headers()));
    assertThat(lines.get(blank + 1)).isEqualTo(push.body());
    assertThat(loki.pushes()).hasSize(1);
  }

  private static Map<String, String> headers(List<String> lines) {
    Map<String, String> headers = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
    }
    return headers;
  }

  @Test
  void logSaysWhatWouldBeRecordedAndRecordsNothing() {
    Tool log = tool.with("HOMELAB_TELEMETRY", "log");

    assertThat(log.run("config", "--wrong").errorOutput())
        .contains("usage: would record {job=homelab-usage, user=")
        .contains("\"exit=2 ver=" + Image.VERSION + "\"");
    assertThat(log.run("version").errorOutput()).isEqualTo("usage: would record nothing\n");
    assertThat(home.state()).doesNotExist();
    assertThat(loki.connections()).isZero();
  }

  @Test
  void offClearsWhatIsPendingAndLasts() {
    local.run("config");

    assertThat(tool.run("usage", "off").exitCode()).isZero();

    assertThat(home.records()).isEmpty();
    local.run("config");
    assertThat(home.records()).isEmpty();
    assertThat(tool.run("usage", "flush").exitCode()).isEqualTo(1);
    assertThat(loki.pushes()).isEmpty();
    tool.run("usage", "on");
    local.run("config");
    assertThat(home.uses()).containsExactly("config 0");
  }

  @Test
  void whatAnotherProcessHoldsIsNotDeletedAndTheRestOfTheChoiceHolds() throws IOException {
    local.run("config");
    try (var channel =
            FileChannel.open(
                home.journal().resolve("lock"), StandardOpenOption.READ, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      Result off = tool.run("usage", "off");
      assertThat(off.exitCode()).isEqualTo(1);
      assertThat(off.errorOutput()).contains(home.journal() + " is not deleted", "holds");
      assertThat(home.journal().resolve("journal")).exists();
      assertThat(decided(tool)).startsWith("off");
    }
    assertThat(tool.run("usage", "off").output()).contains("1 record.");
    assertThat(home.journal().resolve("journal")).doesNotExist();
  }

  @Test
  void forgetAsksAndTellsOfAServerWithoutDeletion() {
    local.run("config");
    assertThat(tool.run("usage", "flush").exitCode()).isZero();
    Result unasked = tool.run("usage", "forget");
    assertThat(unasked.exitCode()).isEqualTo(2);
    assertThat(unasked.output()).contains("Here: 1 records", "In Loki: all that match {job=");
    assertThat(unasked.errorOutput()).contains("--yes");
    assertThat(home.records()).hasSize(1);

    Result forget = tool.run("usage", "forget", "--yes");

    assertThat(forget.exitCode()).isEqualTo(1);
    assertThat(forget.output()).contains("Deleted here: all of them.");
    assertThat(forget.errorOutput()).contains("deletion switched off");
    assertThat(home.records()).isEmpty();
  }

  @Test
  void forgetDeletesTheUsersRecordsInLoki() {
    try (FakeLoki deleting = FakeLoki.builder().deletion().start()) {
      Tool there = tool.with("HOMELAB_LOKI_URL", deleting.uri().toString());
      local.run("config");
      assertThat(Counts.top(there)).containsEntry("config", 1);

      assertThat(there.run("usage", "forget", "--user", "somebody", "--yes").exitCode()).isZero();
      assertThat(home.records()).as("another user's are in Loki only").hasSize(1);
      assertThat(Counts.top(there)).containsEntry("config", 1);
      Result forget = there.run("usage", "forget", "--yes");

      assertThat(forget.exitCode()).isZero();
      assertThat(forget.output()).contains("accepted").containsPattern("until .*Z");
      assertThat(home.records()).isEmpty();
      assertThat(Counts.top(there)).isEmpty();
    }
  }

  private String onATerminal(Tool in) {
    String line = in.command().getFirst() + " config";
    return in.as("script").run("-qec", line, "/dev/null").output();
  }

  private static int notices(String output) {
    return output.split("This is shown once", -1).length - 1;
  }

  /// Each question, and the page, in the image as it ships.
  @Test
  void everyQuestionIsAnswered() {
    tool.run("config");
    tool.run("usage", "flush");
    for (String verb : List.of("top", "trend", "failures", "unused", "users", "export")) {
      Result answer = tool.run("usage", verb);
      assertThat(answer.exitCode()).as(verb + answer.errorOutput()).isZero();
    }
    assertThat(tool.run("usage", "verb", "config").output()).contains("1 uses by 1 user");
    Result page = tool.run("usage", "report", "--html", "-");
    assertThat(page.exitCode()).as(page.errorOutput()).isZero();
    assertThat(page.errorOutput()).isEmpty();
    assertThat(page.output())
        .startsWith("<!DOCTYPE html>")
        .contains("<th scope=\"row\">config</th>");
  }

  @Test
  void theNoticeIsShownOnceAndOnATerminalOnly() {
    Programs.need("script");
    assertThat(local.run("config").errorOutput()).isEmpty();
    String shown = onATerminal(local);
    assertThat(notices(shown)).isEqualTo(1);
    assertThat(shown)
        .contains(home.state() + ", where you and root can read them")
        .contains("homelab help privacy (PRIVACY.md)", "homelab usage off");
    assertThat(notices(onATerminal(local))).isZero();
  }

  /// A person who reads where it goes has the time to say no.
  @ParameterizedTest
  @ValueSource(strings = {"background", "inline"})
  void nothingIsSentBeforeTheVerbAfterTheNotice(String delivery) {
    Programs.need("script");
    Tool onATerminal =
        tool.with("HOMELAB_DELIVERY", delivery)
            .with("HOMELAB_LOKI_URL", loki.uri().toString().replace("//", "//ada:hunter2@"));

    String shown = onATerminal(onATerminal);

    assertThat(notices(shown)).isEqualTo(1);
    assertThat(shown)
        .contains("From your next verb on they go to")
        .contains("http://…@127.0.0.1:" + loki.uri().getPort() + ", where everyone who may query")
        .doesNotContain("hunter2");
    assertThat(home.journal().resolve("next")).doesNotExist();
    assertThat(Processes.flushes(home.path())).isEmpty();
    assertThat(loki.connections()).isZero();
    assertThat(notices(onATerminal(tool.with("HOMELAB_DELIVERY", delivery)))).isZero();
    Waiting.until("both are sent", () -> loki.pushes().size() == 1);
  }

  @Test
  void theNoticeIsNotShownWhenThatCantBeRemembered() throws IOException {
    Programs.need("script");
    local.run("config");
    Files.createSymbolicLink(home.state().resolve("notice-shown"), home.path().resolve("nowhere"));

    assertThat(notices(onATerminal(local))).isZero();
    assertThat(home.path().resolve("nowhere")).doesNotExist();
  }

  @Test
  void whoHasOptedOutSeesNoNotice() {
    Programs.need("script");
    assertThat(notices(onATerminal(local.with("HOMELAB_TELEMETRY", "0")))).isZero();
    assertThat(home.state()).doesNotExist();
  }
}
