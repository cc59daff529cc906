package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the sink does, a verb's output and exit status are those of a tool that records none.
/// What a verb leaves behind is at most one flush, and that ends.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ForegroundIT {
  private static final String VERBS =
      """
      [[verb]]
      name = "speak"
      tier = "read"
      summary = "on both streams"
      run = ["sh", "-c", "echo out; echo err >&2; exit $0", "{1}"]
      args = ["status"]
      """;

  private final Home slowHome = new Home();
  private final FakeLoki slow = FakeLoki.start();
  private final Home stoppedHome = new Home();
  private final FakeLoki hanging = FakeLoki.start();
  private long stoppedAt;
  private Home home = new Home();
  private FakeLoki loki = FakeLoki.start();

  /// Its answer would take minutes. It goes on while the other tests run.
  @BeforeAll
  void startAFlushToASlowServer() {
    slow.fail(1, new Fault.Slow(Duration.ofSeconds(4)));
    Tool tool = slowHome.tool().with("HOMELAB_LOKI_URL", slow.uri().toString());
    assertThat(tool.run("config").exitCode()).isZero();
    Waiting.until("the flush has sent its request", () -> !slow.pushes().isEmpty());
  }

  /// As one is that waits for a file system or a name service which does not come back: nothing in
  /// it runs any more, and so nothing in it can end it.
  @BeforeAll
  void stopASender() throws IOException, InterruptedException {
    hanging.fail(1000, new Fault.Hang());
    Tool tool = stoppedHome.tool().with("HOMELAB_LOKI_URL", hanging.uri().toString());
    assertThat(tool.run("config").exitCode()).isZero();
    stoppedAt = System.nanoTime();
    AtomicLong sender = new AtomicLong();
    Waiting.until(
        "the sender is there",
        () -> {
          Processes.senders(stoppedHome.path()).forEach(process -> sender.set(process.pid()));
          return sender.get() > 0;
        });
    assertThat(new ProcessBuilder("kill", "-STOP", sender.toString()).start().waitFor()).isZero();
  }

  @AfterEach
  void renew() {
    loki.close();
    home.close();
    home = new Home();
    loki = FakeLoki.start();
  }

  @AfterAll
  void theStoppedSenderIsGoneAfterAMinute() {
    try {
      Duration limit = Duration.ofSeconds(62).minusNanos(System.nanoTime() - stoppedAt);
      Waiting.until(
          "no orphan",
          limit.isNegative() ? Duration.ZERO : limit,
          () -> Processes.flushes(stoppedHome.path()).isEmpty());
    } finally {
      hanging.close();
      stoppedHome.close();
    }
  }

  @AfterAll
  void theFlushHasEndedAndCountsAsFailed() {
    try {
      Waiting.until("no orphan", () -> Processes.flushes(slowHome.path()).isEmpty());
      Tool tool = slowHome.tool().with("HOMELAB_LOKI_URL", slow.uri().toString());
      assertThat(slow.pushes()).hasSize(1);
      assertThat(Counts.status(tool, "pending")).isEqualTo(1);
      assertThat(Counts.status(tool, "failures")).isEqualTo(1);
    } finally {
      slow.close();
      slowHome.close();
      loki.close();
      home.close();
    }
  }

  static List<Fault> sinks() {
    return List.of(
        new Fault.Hang(),
        new Fault.CloseWithoutStoring(),
        new Fault.EndlessBody(),
        Fault.html(),
        Fault.status(500, "oh"));
  }

  @ParameterizedTest
  @MethodSource("sinks")
  void theVerbThatStartsAFlushShowsNothingOfIt(Fault fault) throws IOException {
    loki.fail(1000, fault);
    Tool tool = home.configured(VERBS).tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    Tool off = tool.with("HOMELAB_TELEMETRY", "0");
    for (String status : List.of("0", "3")) {
      tool.run("speak", status);
      Files.deleteIfExists(home.journal().resolve("next"));

      Result result = tool.run("speak", status);

      assertThat(Files.exists(home.journal().resolve("next"))).as("it started one").isTrue();
      assertThat(result).isEqualTo(new Result(Integer.parseInt(status), "out\n", "err\n"));
      assertThat(off.run("speak", status)).isEqualTo(result);
    }
  }

  @Test
  void manyVerbsAtOnceLeaveOneFlush() throws InterruptedException {
    loki.fail(1000, new Fault.Hang());
    Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    List<Process> verbs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      verbs.add(tool.start("config"));
    }
    for (Process verb : verbs) {
      assertThat(verb.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(verb.exitValue()).isZero();
    }
    Waiting.until("a flush is at work", () -> !loki.pushes().isEmpty());
    Waiting.until("it alone", () -> Processes.senders(home.path()).size() == 1);
    tool.run("config");

    assertThat(Processes.senders(home.path())).hasSize(1);
    assertThat(loki.pushes()).hasSize(1);
    assertThat(tool.run("usage", "flush").errorOutput()).contains("another flush is at work");
    assertThat(loki.pushes()).hasSize(1);
  }

  /// A flush that was killed has failed too.
  @Test
  void noneIsStartedWhileTheLastHasFailedNotLongAgo() throws IOException {
    loki.fail(1000, new Fault.Hang());
    Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    tool.run("config");
    Waiting.until("a flush is at work", () -> !loki.pushes().isEmpty());
    Processes.flushes(home.path()).forEach(Processes::stop);
    Path gate = home.journal().resolve("next");
    var putOff = Files.getLastModifiedTime(gate);

    tool.run("config");
    tool.run("config");

    assertThat(Files.getLastModifiedTime(gate)).isEqualTo(putOff);
    assertThat(Processes.flushes(home.path())).isEmpty();
    assertThat(loki.pushes()).hasSize(1);
    assertThat(Counts.status(tool, "failures")).isEqualTo(1);
  }
}
