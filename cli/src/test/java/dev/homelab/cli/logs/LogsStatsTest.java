package dev.homelab.cli.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.prometheus.Labels;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `logs stats`, and `logs labels` of a selector.
class LogsStatsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path home;
  private FakeLoki loki;

  @BeforeEach
  void start() {
    loki = started(FakeLoki.Version.V3);
  }

  private static FakeLoki started(FakeLoki.Version version) {
    FakeLoki loki = FakeLoki.builder().version(version).clock(InstantSource.fixed(NOW)).start();
    push(loki, "nginx", "a", "x".repeat(2000));
    push(loki, "nginx", "b", "x".repeat(48));
    push(loki, "mail", "a", "x".repeat(100));
    loki.flushChunks();
    return loki;
  }

  private static void push(FakeLoki loki, String job, String host, String line) {
    Labels stream = Labels.of(Map.of("job", job, "host", host, "service_name", "s"));
    long nanos = (NOW.getEpochSecond() - 60) * 1_000_000_000L;
    loki.store(stream, List.of(new Entry(nanos, line)));
  }

  @AfterEach
  void stop() {
    loki.close();
  }

  @Test
  void whatAQueryWouldReadIsTold() {
    Result result = tool().run("logs", "stats", "{job=~\".+\"}");
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output())
        .isEqualTo(
            """
            STREAMS  CHUNKS  LINES    BYTES
                  3       3      3  2.1 KiB

            BYTES  STREAMS
            2 KiB  {job="nginx"}
            100 B  {job="mail"}
            """);
    assertThat(tool().run("logs", "stats", "{job=\"mail\"}", "--json").output())
        .isEqualTo(
            "{\"since\":\"2026-03-01T11:00:00Z\",\"until\":\"2026-03-01T12:00:00Z\","
                + "\"selector\":\"{job=\\\"mail\\\"}\",\"streams\":1,\"chunks\":1,\"entries\":1,"
                + "\"bytes\":100,\"volume\":[{\"labels\":{\"job\":\"mail\"},\"bytes\":100}],"
                + "\"warnings\":[],\"infos\":[],\"partial\":false}\n");
  }

  @Test
  void whatIsNotStoredYetIsToldApart() {
    push(loki, "new", "a", "x".repeat(100));
    Result result = tool().run("logs", "stats", "{job=\"new\"}");
    assertThat(result.output()).endsWith("BYTES  STREAMS\n100 B  {job=\"new\"}\n");
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: what the server still holds in memory is counted in the bytes by label"
                + " alone\n");
  }

  @Test
  void aServerWithoutVolumeIsSaid() {
    try (FakeLoki old = started(FakeLoki.Version.V2_8)) {
      Tool tool = at(old);
      Result result = tool.run("logs", "stats", "{job=\"nginx\"}");
      assertThat(result.exitCode()).isZero();
      assertThat(result.output()).endsWith("      2       2      2  2 KiB\n");
      assertThat(result.errorOutput())
          .isEqualTo(
              "homelab: the server doesn't tell the bytes by label: Loki 2.9 and later do, where"
                  + " limits_config.volume_enabled is on\n");
      assertThat(tool.run("logs", "stats", "{job=\"nginx\"}", "--json").output())
          .contains("\"bytes\":2048,\"volume\":null,");
    }
  }

  @Test
  void aServerWithoutStatsIsSaid() {
    loki.fail(1, Fault.status(404, "404 page not found"));
    Result result = tool().run("logs", "stats", "{job=\"nginx\"}");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .startsWith("homelab: logs stats: Loki: 404: it has no /loki/api/v1/index/stats");
  }

  @Test
  void aLyingServerIsRefused() {
    for (String counts :
        List.of("{\"streams\":-1}", "{\"bytes\":1.5}", "{\"bytes\":99999999999999999999}")) {
      loki.fail(1, new Fault.Respond(200, Map.of("Content-Type", "application/json"), counts));
      Result result = tool().run("logs", "stats", "{job=\"nginx\"}");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.errorOutput()).startsWith("homelab: logs stats: Loki: 200: a count ");
    }
  }

  @Test
  void noStreamIsSaidAndAFilterRefused() {
    assertThat(tool().run("logs", "stats", "{job=\"no\"}", "--since", "2h").errorOutput())
        .isEqualTo("homelab: no stream matches in 2h, of what the server has stored\n");
    assertThat(tool().run("logs", "stats", "{job=\"nginx\"} |= \"x\"").errorOutput())
        .isEqualTo("homelab: logs stats: Loki: 400: only label matchers are supported\n");
    assertThat(tool().run("logs", "stats").exitCode()).isEqualTo(2);
  }

  @Test
  void theLabelsOfASelectorsStreamsAreATable() {
    Result result = tool().run("logs", "labels", "{job=\"nginx\"}");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output())
        .isEqualTo(
            """
            LABEL         VALUES  THESE
            host               2  a, b
            job                1  nginx
            service_name       1  s
            """);
    assertThat(result.errorOutput()).isEqualTo("homelab: 2 streams\n");
    assertThat(tool().run("logs", "labels", "{job=\"nginx\"}", "--json").output())
        .endsWith(
            "\"streams\":2,\"labels\":{\"host\":[\"a\",\"b\"],\"job\":[\"nginx\"],"
                + "\"service_name\":[\"s\"]},\"partial\":false}\n");
    assertThat(tool().run("logs", "labels", "{job=\"no\"}").errorOutput())
        .isEqualTo("homelab: no stream matches in 6h\n");
    Result wrong = tool().run("logs", "labels", "{job=");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errorOutput()).contains("parse error");
  }

  @Test
  void moreValuesThanFitAreLeftOut() {
    StreamLabels labels = new StreamLabels();
    for (int i = 0; i < 20; i++) {
      labels.accept(Labels.of(Map.of("big", i + "x".repeat(1_000_000))));
    }
    assertThat(labels.streams()).isEqualTo(20);
    assertThat(labels.isPartial()).isTrue();
    assertThat(labels.values().get("big")).hasSizeBetween(7, 9);
  }

  private Tool tool() {
    return at(loki);
  }

  private Tool at(FakeLoki server) {
    return Tool.in(home)
        .with("HOMELAB_LOKI_URL", server.uri().toString())
        .with("HOMELAB_TELEMETRY", "0")
        .at(NOW);
  }
}
