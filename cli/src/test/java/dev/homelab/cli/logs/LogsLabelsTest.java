package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsLabelsTest {
  @TempDir private Path home;
  private FakeLoki loki;

  @BeforeEach
  void start() {
    loki = FakeLoki.start();
  }

  @AfterEach
  void stop() {
    loki.close();
  }

  @Test
  void namesAreOneALineAndOnATerminalLeadOn() {
    answer("\"app\",\"job\"");
    assertThat(tool().run("logs", "labels").output()).isEqualTo("app\njob\n");
    answer("\"app\",\"job\"");
    assertThat(terminal().run("logs", "labels").output())
        .isEqualTo("app\njob\n\nhomelab logs labels job\n");
  }

  @Test
  void aValueIsQuotedForLogQlAndForTheShell() {
    answer("\"it's \\\"a\\\" \\\\ \\u001b\"");
    assertThat(terminal().run("logs", "labels", "job").output())
        .isEqualTo(
            """
            it's "a" \\ \uFFFD

            homelab logs query '{job="it'\\''s \\"a\\" \\\\ \\x1b"}'
            """);
    answer("\"a\\u001b\"");
    assertThat(tool().run("logs", "labels", "job").output()).isEqualTo("a\u001b\n");
  }

  @Test
  void jsonNamesLabelAndTime() {
    answer("\"a\"");
    assertThat(tool().run("logs", "labels", "job", "--json").output())
        .isEqualTo(
            "{\"since\":\"2026-03-01T06:00:00Z\",\"until\":\"2026-03-01T12:00:00Z\","
                + "\"label\":\"job\",\"values\":[\"a\"]}\n");
    answer("");
    assertThat(tool().run("logs", "labels", "--json").output())
        .endsWith("\"label\":null,\"values\":[]}\n");
  }

  @Test
  void nothingFoundIsSaid() {
    Result result = tool().run("logs", "labels", "nope", "--since", "7d");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo("homelab: no stream has the label nope in 7d\n");
    assertThat(tool().run("logs", "labels").errorOutput()).isEqualTo("homelab: no stream in 6h\n");
  }

  @Test
  void wrongUseIsRefusedInOneLine() {
    Result name = tool().run("logs", "labels", "a-b");
    assertThat(name.exitCode()).isEqualTo(2);
    assertThat(name.errorOutput())
        .isEqualTo(
            "homelab: logs labels: label name \"a-b\": expected letters, digits and _ only\n");
    assertThat(tool().run("logs", "labels", "a", "b").exitCode()).isEqualTo(2);
    assertThat(tool().run("logs", "labels", "--since", "x").exitCode()).isEqualTo(2);
    loki.fail(1, Fault.status(500, "no"));
    Result failed = tool().run("logs", "labels");
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errorOutput()).isEqualTo("homelab: logs labels: Loki: 500: no\n");
  }

  @Test
  void namesAreKeptForTheShellAndValuesAreNot() throws IOException {
    Path kept = home.resolve(".cache/homelab/logs/labels");
    answer("\"job\"");
    tool().run("logs", "labels", "job");
    assertThat(kept).doesNotExist();
    answer("\"app\",\"a b\",\"$(x)\",\"\",\"1a\",\"host_1\"");
    tool().run("logs", "labels");
    assertThat(kept).hasContent("app\nhost_1\n");
    assertThat(Files.getPosixFilePermissions(kept))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    answer("");
    tool().run("logs", "labels");
    assertThat(kept).as("nothing else is known").hasContent("app\nhost_1\n");
    answer("\"l" + String.join("\",\"l", Collections.nCopies(1500, "")) + "\"");
    tool().run("logs", "labels");
    assertThat(Files.readAllLines(kept)).hasSize(1000);
  }

  @Test
  void whatCanNotBeKeptCostsNobody() throws IOException {
    Files.writeString(home.resolve(".cache"), "a file");
    answer("\"app\"");
    Result result = tool().run("logs", "labels");
    assertThat(result.output()).isEqualTo("app\n");
    assertThat(result.errorOutput()).isEmpty();
  }

  private void answer(String values) {
    loki.fail(
        1,
        new Fault.Respond(
            200,
            Map.of("Content-Type", "application/json"),
            "{\"status\":\"success\",\"data\":[" + values + "]}"));
  }

  private Tool tool() {
    return set(Tool.in(home));
  }

  private Tool terminal() {
    return set(Tool.onTerminal(home));
  }

  private Tool set(Tool tool) {
    return tool.with("HOMELAB_LOKI_URL", loki.uri().toString())
        .with("HOMELAB_TELEMETRY", "0")
        .at(Instant.parse("2026-03-01T12:00:00Z"));
  }
}
