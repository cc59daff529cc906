package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.FakeLoki;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private final Instant now = Instant.now();
  private final FakeLoki loki = FakeLoki.builder().clock(InstantSource.fixed(now)).start();

  @TempDir private Path home;

  @AfterEach
  void stop() {
    loki.close();
  }

  private Tool sendingTo(Tool tool) {
    return tool.at(now).config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  /// A record that was made where nobody looked on.
  @BeforeEach
  void record() {
    assertThat(Tool.in(home).at(now.minusSeconds(5)).run("config").exitCode()).isZero();
  }

  @Test
  void onATerminalNothingIsSentBeforeTheNotice() throws Exception {
    Tool tool = sendingTo(Tool.onTerminal(home));
    assertThat(tool.run("usage", "top").exitCode()).isZero();
    assertThat(loki.pushes()).isEmpty();

    Files.createFile(tool.store().root().resolve("notice-shown"));
    assertThat(tool.run("usage", "top").output()).contains("config");
    assertThat(loki.pushes()).hasSize(1);
  }

  @Test
  void inAPipeWhatWasJustRunIsSentFirst() {
    assertThat(sendingTo(Tool.in(home)).run("usage", "top").output()).contains("config");
    assertThat(loki.pushes()).hasSize(1);
  }

  @Test
  void whoAsksForItSendsBeforeTheNotice() {
    assertThat(sendingTo(Tool.onTerminal(home)).run("usage", "flush").exitCode()).isZero();
    assertThat(loki.pushes()).hasSize(1);
  }
}
