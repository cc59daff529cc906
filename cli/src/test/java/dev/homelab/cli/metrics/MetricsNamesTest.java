package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.prometheus.PrometheusServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `metrics names` and `metrics labels` against a real Prometheus.
class MetricsNamesTest {
  @TempDir private static Path folder;
  private static PrometheusServer server;

  @TempDir private Path home;

  @BeforeAll
  static void start() throws Exception {
    server = PrometheusServer.start(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void namesHaveTypeAndHelp() {
    assertThat(run("metrics", "names", "prometheus_build_info").replaceAll(" +", " "))
        .matches("NAME TYPE HELP\nprometheus_build_info gauge A metric with [^\\n]+\n");
    assertThat(run("metrics", "names", "prometheus_http_*_bucket").replaceAll(" +", " "))
        .containsPattern("\nprometheus_http_request_duration_seconds_bucket histogram Hist");
  }

  @Test
  void aRuleMakesANameWithoutThese() {
    assertThat(run("metrics", "names", "lab:d*").replaceAll(" +", " "))
        .isEqualTo("NAME TYPE HELP\nlab:disk -\n");
    assertThat(run("metrics", "names", "lab:d*", "--json"))
        .contains(
            "\"pattern\":\"lab:d*\",\"names\":[{\"name\":\"lab:disk\",\"type\":null,"
                + "\"help\":null,\"unit\":null}],");
    assertThat(run("metrics", "names", "--json"))
        .contains("\"pattern\":null,")
        .contains("\"name\":\"up\"");
  }

  @Test
  void noSuchNameIsSaid() {
    Result result = tool().run("metrics", "names", "nope", "--since", "1h");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo("homelab: no metric has such a name in 1h\n");
  }

  @Test
  void labelsAreNamesOrValues() {
    assertThat(run("metrics", "labels").lines()).contains("job", "instance", "room");
    assertThat(run("metrics", "labels", "room")).isEqualTo("cellar\n");
    assertThat(run("metrics", "labels", "--match", "lab:disk")).isEqualTo("__name__\ndisk\n");
    assertThat(run("metrics", "labels", "disk", "--match", "lab:disk{disk='b'}", "--json"))
        .containsPattern(
            "\\{\"since\":\"[^\"]+Z\",\"until\":\"[^\"]+Z\",\"match\":\"lab:disk\\{disk='b'}\","
                + "\"label\":\"disk\",\"values\":\\[\"b\"],\"warnings\":\\[],");
  }

  @Test
  void aLabelThatNobodyHasIsSaid() {
    Result result = tool().run("metrics", "labels", "nope", "--match", "up");
    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput())
        .isEqualTo("homelab: no series that matches has the label nope in 6h\n");
  }

  @Test
  void wrongUseIsRefusedInOneLine() {
    assertThat(tool().run("metrics", "labels", "a-b").errorOutput())
        .isEqualTo(
            "homelab: metrics labels: label name \"a-b\": expected letters, digits and _ only\n");
    Result selector = tool().run("metrics", "labels", "--match", "up{");
    assertThat(selector.exitCode()).isEqualTo(2);
    assertThat(selector.errorOutput()).contains("parse error").endsWith("  up{\n     ^\n");
  }

  @Test
  void pointsOfARangeSelectorHaveTheTimesOfTheUser() {
    Result result =
        Tool.onTerminal(home)
            .with("HOMELAB_PROMETHEUS_URL", server.url().toString())
            .run("metrics", "query", "lab:answer[1m]");
    assertThat(result.output().lines())
        .isNotEmpty()
        .allMatch(
            line -> line.matches("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\S+\t42\tlab:answer.*"));
    assertThat(result.errorOutput()).startsWith("homelab: the times are those of ");
  }

  private String run(String... arguments) {
    Result result = tool().run(arguments);
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(0);
    return result.output();
  }

  private Tool tool() {
    return Tool.in(home).with("HOMELAB_PROMETHEUS_URL", server.url().toString());
  }
}
