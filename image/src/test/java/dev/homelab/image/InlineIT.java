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

  /// Nobody has set how records go: a process that is gone with all around it sends its own.
  @Test
  void aVerbOfACiSendsItsRecordItself() {
    Tool plain = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    assertThat(plain.with("CI", "true").run("config").exitCode()).isZero();
    assertThat(loki.pushes()).hasSize(1);
    assertThat(plain.with("CI", "true").run("usage", "status").output()).contains("inline");

    assertThat(plain.with("CI", "false").run("usage", "status").output()).contains("background");
    Tool told = plain.with("CI", "true").with("HOMELAB_DELIVERY", "background");
    assertThat(told.run("usage", "status").output()).contains("background");
  }

  /// `sh` runs the launcher as its child, and does not become it.
  @Test
  void aVerbOfAUnitSendsItsRecordItself() {
    Tool plain = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());
    String script = "SYSTEMD_EXEC_PID=%s \"$0\" config >/dev/null; exit $?";
    assertThat(plain.through("sh", "-c", script.formatted("$$")).run().exitCode()).isZero();
    assertThat(loki.pushes()).hasSize(1);
    assertThat(plain.through("sh", "-c", script.formatted("1")).run().exitCode()).isZero();
    assertThat(loki.pushes()).hasSize(1);
  }
}
