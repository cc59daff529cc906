package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Inline delivery: the verb's own process sends, and leaves none behind.
final class InlineIT {
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool tool =
      home.tool()
          .with("HOMELAB_LOKI_URL", loki.uri().toString())
          .with("HOMELAB_DELIVERY", "inline");

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  @Test
  void everyVerbHasSentItsRecordWhenItEnds() {
    for (int sent = 1; sent <= 3; sent++) {
      assertThat(tool.run("config").exitCode()).isZero();
      assertThat(loki.pushes()).hasSize(sent);
      assertThat(Processes.flushes(home.path())).isEmpty();
    }
    assertThat(Counts.status(tool, "pending")).isZero();
    assertThat(Counts.top(tool)).containsEntry("config", 3);
  }

  /// The second verb does not even connect: one that hangs would hold up each of them.
  @Test
  void aSinkThatHangsIsAskedOnceInABackOff() {
    loki.fail(1, new Fault.Hang());
    Result off = tool.with("HOMELAB_TELEMETRY", "0").run("net", "check");
    assertThat(tool.run("net", "check")).isEqualTo(off);
    assertThat(loki.pushes()).hasSize(1);
    int connections = loki.connections();

    assertThat(tool.run("net", "check")).isEqualTo(off);

    assertThat(loki.connections()).isEqualTo(connections);
    assertThat(Counts.status(tool, "pending")).isEqualTo(2);
    assertThat(Counts.status(tool, "failures")).isEqualTo(1);
  }

  /// The failures lie two hours back, as the tool sees it: so the third verb comes after the
  /// back-off, and sends all of them if the machine lets it in time. If not, `usage top` does.
  @Test
  void whatWasNotSentGoesOutOnceTheBackOffIsOver() {
    loki.fail(1, Fault.status(503, "not ready"));
    Tool earlier = Clock.off(tool, -2);
    earlier.run("config");
    earlier.run("config");
    assertThat(loki.stored()).isEmpty();

    int connections = loki.connections();
    assertThat(tool.run("config").exitCode()).isZero();
    assertThat(loki.connections()).isGreaterThan(connections);

    assertThat(Counts.top(tool)).containsEntry("config", 3);
  }
}
