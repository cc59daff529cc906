package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.prometheus.PrometheusServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Native histograms of a real Prometheus.
class MetricsHistogramTest {
  private static final String CONFIG =
      """
      global: {scrape_interval: 1s}
      scrape_configs:
        - job_name: lab
          static_configs:
            - targets: ["127.0.0.1:TARGET"]
              labels: {instance: nas}
      """;

  @TempDir private static Path folder;
  private static HistogramTarget target;
  private static PrometheusServer server;

  @TempDir private Path home;

  @BeforeAll
  static void start() throws Exception {
    target = HistogramTarget.start();
    server =
        PrometheusServer.start(
            folder,
            CONFIG.replace("TARGET", "" + target.port()),
            "histogram_count(lab_latency) and on() up",
            List.of("--enable-feature=native-histograms"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (target != null) {
      target.close();
    }
  }

  @Test
  void numbersAreShownThoughASeriesIsAHistogram() {
    assertThat(run("metrics", "query", "{__name__=~'up|lab_latency'}"))
        .isEqualTo(
            """
            VALUE  SERIES
                1  up{instance="nas",job="lab"}

            COUNT  SUM      P50      P90      P99  HISTOGRAM
               10   21  2.24492  3.56359  3.95406  lab_latency{instance="nas",job="lab"}
            """);
  }

  @Test
  void jsonHasBoth() {
    assertThat(run("metrics", "query", "{__name__=~'up|lab_latency'}", "--json"))
        .contains("\"value\":1}")
        .containsPattern(
            "\"time\":\"[^\"]+\",\"histogram\":\\{\"count\":10,\"sum\":21,"
                + "\"p50\":2\\.2449\\d+,\"p90\":3\\.5635\\d+,\"p99\":3\\.954\\d+}}");
  }

  /// Count and sum are the server's own, and each quantile is in the bucket in which the server,
  /// which may interpolate otherwise, has it.
  @Test
  void theNumbersAreThoseOfTheServer() {
    assertThat(run("metrics", "query", "histogram_count(lab_latency)")).contains("   10  {");
    assertThat(run("metrics", "query", "histogram_sum(lab_latency)")).contains("   21  {");
    assertThat(run("metrics", "query", "histogram_quantile(0.5, lab_latency) > 2 < 4"))
        .isNotEmpty();
  }

  @Test
  void aRangeHasEachNumberAsASeries() throws InterruptedException {
    // The last point may lie before the first scrape, by up to a step.
    for (int tries = 0; tries < 50 && range().output().isEmpty(); tries++) {
      Thread.sleep(100);
    }
    String lines = range().output();
    assertThat(lines)
        .containsPattern(
            "Z\t10\thistogram_count\\(lab_latency\\{instance=\"nas\",job=\"lab\"}\\)\n")
        .containsPattern("Z\t2\\.2449\\d*\thistogram_quantile\\(0\\.5, lab_latency\\{");
    assertThat(run("metrics", "range", "lab_latency", "--since", "5s", "--step", "1s", "--json"))
        .containsPattern("\"min\":null,\"max\":null,\"last\":null,\"points\":\\[],")
        .containsPattern("\"histograms\":\\[\\[\"[^\"]+Z\",\\{\"count\":10,");
    Result plot =
        Tool.onTerminal(home)
            .with("HOMELAB_PROMETHEUS_URL", server.url().toString())
            .with("COLUMNS", "100")
            .run("metrics", "range", "lab_latency", "--since", "5s", "--step", "1s");
    assertThat(plot.output())
        .contains("histogram_sum(lab_latency{instance=\"nas\",job=\"lab\"})\n")
        .containsPattern("\n *3\\.95406 +3\\.95406 +3\\.95406  histogram_quantile\\(0\\.99, ");
  }

  @Test
  void aRangeSelectorGivesThemToo() {
    assertThat(run("metrics", "query", "lab_latency[1m]"))
        .containsPattern("Z\t21\thistogram_sum\\(lab_latency\\{");
    assertThat(run("metrics", "query", "lab_latency[1m]", "--json"))
        .contains("\"points\":[],\"histograms\":[[");
  }

  private Result range() {
    return answer("metrics", "range", "lab_latency", "--since", "5s", "--step", "1s");
  }

  private Result answer(String... arguments) {
    return Tool.in(home).with("HOMELAB_PROMETHEUS_URL", server.url().toString()).run(arguments);
  }

  private String run(String... arguments) {
    Result result = answer(arguments);
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(0);
    return result.output();
  }
}
