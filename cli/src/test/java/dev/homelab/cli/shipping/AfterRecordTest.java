package dev.homelab.cli.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Captured;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterRecordTest {
  private final FakeLoki loki = FakeLoki.start();

  @TempDir private Path home;

  @AfterEach
  void stop() {
    loki.close();
  }

  /// A record that nothing was done about.
  @BeforeEach
  void record() {
    assertThat(tool().with("HOMELAB_DELIVERY", "local").run("config").exitCode()).isZero();
  }

  private Tool tool() {
    return Tool.in(home).config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  private static void run(Tool tool, DeliveryMode delivery, Captured captured) {
    Flush flush = new Flush(tool.store(), new Endpoints(tool.settings(), "1"), Optional.empty());
    Notice notice = new Notice(tool.store(), delivery, Optional.empty(), captured.console());
    new AfterRecord(delivery, tool.store(), flush, notice).run();
  }

  private void run(DeliveryMode delivery) {
    run(tool(), delivery, Captured.pipe());
  }

  private Optional<Path> gate() throws IOException {
    Path gate = tool().store().journal().path().resolve("next");
    return Files.exists(gate) ? Optional.of(gate) : Optional.empty();
  }

  @Test
  void localRecordsStay() throws IOException {
    run(DeliveryMode.LOCAL);
    assertThat(loki.connections()).isZero();
    assertThat(gate()).isEmpty();
  }

  @Test
  void inlineTheyAreSentBeforeTheVerbEnds() {
    run(DeliveryMode.INLINE);
    assertThat(loki.pushes()).hasSize(1);
  }

  /// What is started is another process, for which only the image has a program.
  @Test
  void inTheBackgroundAnotherProcessSendsThem() throws IOException {
    run(DeliveryMode.BACKGROUND);
    assertThat(loki.connections()).isZero();
    assertThat(gate()).isPresent();
  }

  @Test
  void nothingIsSentBeforeThePersonWhoIsToldHasRunAnotherVerb() throws IOException {
    Captured captured = Captured.terminal();
    run(tool(), DeliveryMode.INLINE, captured);
    assertThat(captured.errorOutput()).contains("homelab records");
    assertThat(loki.connections()).isZero();
    run(tool(), DeliveryMode.INLINE, captured);
    assertThat(loki.pushes()).hasSize(1);
  }

  @Test
  void afterAFailureThereIsNoAttemptForATime() throws IOException {
    loki.fail(1, Fault.status(503, "not ready"));
    Tool tool = tool();
    run(tool, DeliveryMode.INLINE, Captured.pipe());
    run(tool, DeliveryMode.INLINE, Captured.pipe());
    assertThat(loki.pushes()).hasSize(1);
    run(tool.advance(Duration.ofHours(1)), DeliveryMode.INLINE, Captured.pipe());
    assertThat(loki.pushes()).hasSize(2);
  }

  @Test
  void whatGoesWrongIsTheNextFlushsToReport() throws IOException {
    Files.writeString(tool().store().journal().path().resolve("state"), "");
    Files.createDirectory(tool().store().journal().path().resolve("flush.lock"));
    Captured captured = Captured.pipe();
    run(tool(), DeliveryMode.INLINE, captured);
    assertThat(captured.errorOutput()).isEmpty();
    assertThat(loki.connections()).isZero();
  }

  @Test
  void anInterruptIsKeptForWhomItIsMeant() {
    Thread.currentThread().interrupt();
    run(DeliveryMode.INLINE);
    assertThat(Thread.interrupted()).isTrue();
  }
}
