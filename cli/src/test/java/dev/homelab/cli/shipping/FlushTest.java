package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.endpoint.LokiAddress;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.ShippingState;
import dev.homelab.telemetry.UsageEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlushTest {
  private static final Duration TIME = Duration.ofSeconds(30);

  @TempDir private Path home;

  private Tool tool(String settings) {
    return Tool.in(home)
        .with("HOMELAB_DELIVERY", "local")
        .config("[loki]\nurl = 'http://127.0.0.1:1'\n" + settings);
  }

  private Tool tool(FakeLoki loki) {
    return tool("").with("HOMELAB_LOKI_URL", loki.uri().toString());
  }

  private static Flush flush(Tool tool) {
    return new Flush(tool.store(), new Endpoints(tool.settings(), "1"), Optional.empty());
  }

  /// A token that is gone, and one that is no token.
  @ParameterizedTest
  @ValueSource(strings = {"token_file = 'gone'", "token_file = 'folder'"})
  void oneThatFailsBeforeItsFirstRequestIsAFailureAsAnyOther(String setting) throws Exception {
    Files.createDirectory(home.resolve("folder"));
    Tool tool = tool(setting + "\n");
    assertThat(tool.run("config").exitCode()).isEqualTo(1);
    String name = setting.contains("gone") ? "gone" : "folder";

    for (int failures = 1; failures <= 3; failures++) {
      assertThat(flush(tool).within(TIME).orElseThrow()).contains(name);
      ShippingState state = tool.store().journal().shipped();
      assertThat(state.failures()).isEqualTo(failures);
      assertThat(state.lastTrouble().orElseThrow()).contains(name);
    }
    assertThat(tool.store().isBackingOff()).isTrue();
    assertThat(tool.store().schedule().next().orElseThrow())
        .as("twice the time for each failure, at least half of it")
        .isAfter(tool.now().plusSeconds(119));
    assertThat(tool.uses()).containsExactly("config=1");
  }

  @Test
  void whatIsUnusableIsSaidWithNothingToSendToo() throws Exception {
    Tool tool = tool("token_file = 'gone'\n");
    assertThat(flush(tool).within(TIME).orElseThrow()).contains("gone");
    assertThat(tool.store().root()).as("no folder is made").doesNotExist();
  }

  @Test
  void whatKeepsItFromStartingIsSaid() throws Exception {
    Tool tool = tool("");
    tool.run("config");
    Files.createDirectory(tool.store().journal().path().resolve("flush.lock"));
    assertThat(flush(tool).within(TIME).orElseThrow()).contains("flush.lock");
  }

  /// The thread that is left behind finds that its time is over.
  @Test
  void onceItsTimeIsOverNothingIsSent() throws Exception {
    try (FakeLoki loki = FakeLoki.start()) {
      Tool tool = tool(loki);
      tool.run("config");
      CountDownLatch over = new CountDownLatch(1);
      AtomicReference<Thread> left = new AtomicReference<>();
      LokiAddress.Source late =
          () -> {
            left.set(Thread.currentThread());
            await(over);
            return new Endpoints(tool.settings(), "1").address();
          };
      Flush flush = new Flush(tool.store(), late, Optional.empty());
      assertThat(flush.within(Duration.ofMillis(500))).contains("no end within 500 ms");
      over.countDown();
      assertThat(left.get().join(TIME)).isTrue();
      assertThat(loki.pushes()).isEmpty();
      assertThat(flush(tool).within(TIME)).isEmpty();
      assertThat(loki.pushes()).hasSize(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What a stream was refused for lets it wait, but for a person who asks now.
  @Test
  void byHandIsTriedWhatWasPutOff() throws Exception {
    try (FakeLoki loki = FakeLoki.start()) {
      Tool tool = tool(loki);
      tool.run("config");
      loki.fail(1, Fault.status(400, "missing session cookie"));
      assertThat(flush(tool).within(TIME).orElseThrow()).contains("missing session cookie");
      assertThat(flush(tool).within(TIME)).isPresent();
      assertThat(loki.pushes()).hasSize(1);
      loki.fail(1, Fault.status(503, "not ready"));
      assertThat(flush(tool).byHand(TIME).orElseThrow()).contains("not ready");
      assertThat(flush(tool).byHand(TIME)).isEmpty();
      assertThat(loki.pushes()).hasSize(3);
    }
  }

  @Test
  void whatAHostHasLeftIsSentToo() throws Exception {
    try (FakeLoki loki = FakeLoki.builder().anyAge().start()) {
      Tool tool = tool(loki);
      Store store = tool.store();
      Store gone = new Store(store.place(), "gone", store.limits(), store.clock(), store.uid());
      UsageEvent event =
          new UsageEvent(
              TimeUnit.SECONDS.toNanos(tool.now().getEpochSecond()), Tool.USER, "config", 7, "1");
      assertThat(gone.journal().append(event, Permission.always())).isTrue();
      assertThat(flush(tool).within(TIME)).isEmpty();
      assertThat(loki.pushes()).as("it may still be at work").isEmpty();
      tool.advance(Duration.ofDays(2));
      assertThat(flush(tool).within(TIME)).isEmpty();
      assertThat(loki.stored().values()).hasSize(1);
      assertThat(gone.journal().path()).doesNotExist();
    }
  }
}
