package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageFlushTest {
  private final FakeLoki loki = FakeLoki.start();

  @TempDir private Path home;
  private Tool tool;

  @AfterEach
  void stop() {
    loki.close();
  }

  @BeforeEach
  void record() {
    tool = Tool.in(home);
    tool.run("config");
    tool.config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  private void assertNothingIsSent(String why) {
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("usage flush: nothing is sent: " + why);
    assertThat(loki.connections()).isZero();
  }

  @Test
  void sendsWhatIsPending() {
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush).isEqualTo(new Tool.Result(0, "", ""));
    assertThat(loki.pushes()).hasSize(1);
    assertThat(tool.run("usage", "flush").exitCode()).as("nothing is pending").isZero();
    assertThat(loki.pushes()).hasSize(1);
  }

  @Test
  void saysWhyRecordsAreLeft() {
    loki.fail(1, Fault.status(503, "not ready"));
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("usage flush: records are left: 503: not ready");
  }

  @Test
  void sendsNothingWhereNothingIsRecordedOrRecordsStay() {
    tool.with("HOMELAB_TELEMETRY", "0");
    assertNothingIsSent("HOMELAB_TELEMETRY");
    tool.with("HOMELAB_TELEMETRY", "log");
    assertNothingIsSent("HOMELAB_TELEMETRY");
    tool.without("HOMELAB_TELEMETRY").with("HOMELAB_DELIVERY", "local");
    assertNothingIsSent("no loki.url is set, or delivery is local");
  }
}
