package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Opting out leaves no file, starts no process and opens no socket.
final class OptOutIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "off", "false", "no", "OFF", "False", "nO"})
  void theVariableLeavesNoFile(String no) {
    assertThat(tool.with("HOMELAB_TELEMETRY", no).run("config").exitCode()).isZero();

    assertThat(home.files()).isEmpty();
    assertThat(home.state()).doesNotExist();
    assertThat(Processes.flushes(home.path())).isEmpty();
  }

  @Test
  void doNotTrackLeavesNoFile() {
    assertThat(tool.with("DO_NOT_TRACK", "1").run("config").exitCode()).isZero();

    assertThat(home.files()).isEmpty();
  }

  @Test
  void theUsersChoiceLeavesNoRecord() {
    tool.run("usage", "off");
    tool.run("config");

    assertThat(home.state()).doesNotExist();
    assertThat(home.files()).containsExactly(home.path().resolve(".config/homelab/recording"));
  }

  @Test
  void theConfigurationLeavesNoRecord() {
    home.configured("[usage]\nrecording = false\n");
    tool.run("config");

    assertThat(home.state()).doesNotExist();
  }

  @Test
  void noSocketIsOpenedAndNoProcessStarted() throws IOException {
    Programs.need("strace");
    Path trace = home.path().resolve("trace");
    Tool traced =
        tool.through(
            "strace", "-f", "-qq", "-e", "trace=socket,connect,execve", "-o", trace.toString());

    assertThat(traced.with("HOMELAB_TELEMETRY", "0").run("config").exitCode()).isZero();

    List<String> calls = Files.readAllLines(trace);
    assertThat(calls)
        .filteredOn(call -> call.contains("execve("))
        .as("the shell, then java")
        .hasSize(2);
    assertThat(calls).noneMatch(call -> call.contains("AF_INET"));
    assertThat(loki.connections()).isZero();
  }

  /// Shows that the trace can tell.
  @Test
  void theSameTraceShowsASendThatIsAskedFor() throws IOException {
    Programs.need("strace");
    tool.run("config");
    Path trace = home.path().resolve("trace");
    Tool traced =
        tool.through(
            "strace", "-f", "-qq", "-e", "trace=socket,connect,execve", "-o", trace.toString());

    assertThat(traced.run("usage", "flush").exitCode()).isZero();

    assertThat(Files.readAllLines(trace)).anyMatch(call -> call.contains("AF_INET"));
  }

  /// So that it costs the same however much was ever recorded.
  @Test
  void theJournalIsNotEvenLookedAt() throws IOException {
    Programs.need("strace");
    tool.with("HOMELAB_DELIVERY", "local").run("config");
    assertThat(lookedAt(tool.with("HOMELAB_DELIVERY", "local"))).as("the trace can tell").isTrue();

    assertThat(lookedAt(tool.with("HOMELAB_TELEMETRY", "0"))).isFalse();
    assertThat(lookedAt(tool.with("DO_NOT_TRACK", "1"))).isFalse();
    home.configured("[usage]\nrecording = false\n");
    assertThat(lookedAt(tool)).isFalse();
    assertThat(tool.run("usage", "off").exitCode()).isZero();
    assertThat(lookedAt(tool)).isFalse();
  }

  private boolean lookedAt(Tool by) throws IOException {
    Path trace = home.path().resolve("trace");
    Tool traced = by.through("strace", "-f", "-qq", "-e", "trace=%file", "-o", trace.toString());
    assertThat(traced.run("config").exitCode()).isZero();
    List<String> calls = Files.readAllLines(trace);
    assertThat(calls).anyMatch(call -> call.contains(".config/homelab"));
    return calls.stream().anyMatch(call -> call.contains(home.state().toString()));
  }
}
