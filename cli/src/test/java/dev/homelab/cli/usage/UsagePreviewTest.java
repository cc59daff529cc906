package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsagePreviewTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void makeTool() {
    tool = Tool.in(home).at(NOW);
  }

  private void send() {
    tool.config("[loki]\nurl = 'http://127.0.0.1:1'\n");
  }

  @Test
  void printsEachRequestToTheByte() {
    tool.run("config");
    send();
    Tool.Result preview = tool.run("usage", "preview");
    assertThat(preview.exitCode()).isZero();
    assertThat(preview.errorOutput()).isEmpty();
    assertThat(preview.output())
        .startsWith("POST http://127.0.0.1:1/loki/api/v1/push\n")
        .contains("User-Agent: homelab/")
        .endsWith(
            """

            {"streams":[{"stream":{"job":"homelab-usage","user":"ada","verb":"config"},\
            "values":[["1772366400000000000","exit=0 ver=dev"]]}]}

            """);
  }

  @Test
  void ofRecordsThatStayItPrintsTheRecords() {
    tool.run("config");
    Tool.Result preview = tool.run("usage", "preview");
    assertThat(preview.output())
        .isEqualTo(
            "{job=homelab-usage, user=ada, verb=config} 1772366400000000000 exit=0 ver=dev\n");
    assertThat(preview.errorOutput())
        .isEqualTo("homelab: nothing is sent: delivery is local; these records stay here\n");
  }

  @Test
  void saysThatNothingIsPending() {
    send();
    assertThat(tool.run("usage", "preview"))
        .isEqualTo(new Tool.Result(0, "", "homelab: nothing is pending\n"));
  }

  @Test
  void whereNothingIsRecordedNothingIsSent() {
    tool.run("config");
    send();
    assertThat(tool.with("HOMELAB_TELEMETRY", "0").run("usage", "preview"))
        .isEqualTo(new Tool.Result(0, "", "homelab: nothing is sent: HOMELAB_TELEMETRY\n"));
    Tool.Result log = tool.with("HOMELAB_TELEMETRY", "log").run("usage", "preview");
    assertThat(log.output()).isEmpty();
    assertThat(log.errorOutput()).contains("homelab: nothing is sent: HOMELAB_TELEMETRY\n");
  }
}
