package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.Labels;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// `logs tail` as a person runs it: lines are in the pipe as soon as they come, and Ctrl-C is how
/// it ends.
@Timeout(120)
final class TailIT {
  private static final Labels STREAM = Labels.none().with("job", "nginx");

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool tool =
      home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString()).with("HOMELAB_DELIVERY", "local");

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  private void push(String line) {
    Instant now = Instant.now();
    long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
    loki.push(STREAM, List.of(new Entry(nanos, line)));
  }

  @Test
  void aPipeGetsEachLineAtOnceAndAnInterruptEndsIt() throws Exception {
    push("before");
    Process process = tool.start("logs", "tail", "{job=\"nginx\"}", "--since", "5m");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("before");
      push("first");
      assertThat(out.readLine()).isEqualTo("first");
      loki.dropConnections();
      push("second");
      assertThat(out.readLine()).isEqualTo("second");
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

      assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .hasLineCount(1)
        .startsWith("homelab: logs tail: ")
        .endsWith("; trying again\n");
    assertThat(home.uses()).containsExactly("logs tail 130");
  }

  @Test
  void aReaderThatHasGoneEndsIt() throws Exception {
    push("before");
    Process process = tool.start("logs", "tail", "{job=\"nginx\"}", "--since", "5m");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("before");
    }
    Waiting.until(
        "the tail has ended",
        () -> {
          push("after");
          return !process.isAlive();
        });

    assertThat(process.exitValue()).isEqualTo(141);
    assertThat(home.uses()).containsExactly("logs tail 141");
  }

  @Test
  void aHeapOfMegabytesFollowsMoreThanItHolds() throws Exception {
    String line = "x".repeat(250_000);
    Process process = tool.start("logs", "tail", "{job=\"nginx\"}", "--since", "5m");
    push("start");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("start");
      for (int i = 0; i < 400; i++) {
        push(line + i);
        assertThat(out.readLine()).hasSize(line.length() + Integer.toString(i).length());
      }
      process.destroy();
      assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
    assertThat(process.exitValue()).isEqualTo(143);
  }
}
