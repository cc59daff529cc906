package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.http.Nginx;
import dev.homelab.http.RealProgram;
import dev.homelab.http.TestAuthority;
import dev.homelab.prometheus.PrometheusServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The `metrics` verbs against a real Prometheus.
class MetricsVerbsTest {
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
  void aVectorIsAnAlignedTable() {
    assertThat(pipe("metrics", "query", "sort(lab:disk)"))
        .isEqualTo(
            """
            VALUE  SERIES
                1  lab:disk{disk="a"}
              2.5  lab:disk{disk="b"}
            """);
  }

  @Test
  void aScalarAndATextStandAlone() {
    assertThat(pipe("metrics", "query", "1 / 4")).isEqualTo("0.25\n");
    assertThat(pipe("metrics", "query", "1e300")).isEqualTo("1E+300\n");
    assertThat(pipe("metrics", "query", "'some text'")).isEqualTo("some text\n");
  }

  @Test
  void aRangeSelectorGivesItsPoints() {
    assertThat(pipe("metrics", "query", "lab:answer[1m]").lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("20\\S+Z\t42\tlab:answer\\{room=\"cellar\"}"));
  }

  @Test
  void whatIsNoNumberIsShownAsSuch() {
    assertThat(pipe("metrics", "query", "lab:odd"))
        .contains(" NaN  lab:odd{kind=\"nan\"}\n")
        .contains("+Inf  lab:odd{kind=\"inf\"}\n");
    assertThat(pipe("metrics", "query", "lab:odd{kind='inf'}", "--json"))
        .contains("\"value\":\"+Inf\"");
  }

  @Test
  void noSeriesIsNoFailure() {
    Result result = tool().run("metrics", "query", "no_such_metric");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo("homelab: no series match\n");
  }

  @Test
  void nothingAtPointsThatAreFarApartIsToldAsThat() {
    Tool tool = tool();
    assertThat(tool.run("metrics", "range", "no_such_metric", "--since", "90d").errorOutput())
        .isEqualTo(
            "homelab: no series match\n"
                + "homelab: the points are 12h apart, and each looks back for 5m: a smaller --step or"
                + " --since may find more\n");
    assertThat(tool.run("metrics", "range", "no_such_metric", "--step", "5m").errorOutput())
        .isEqualTo("homelab: no series match\n");
    assertThat(tool.run("metrics", "range", "vector(1)", "--since", "90d").errorOutput())
        .doesNotContain("apart");
  }

  @Test
  void jsonSaysWhatWasAskedAndWhatCame() {
    Tool tool = tool().at(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(tool.run("metrics", "query", "vector(time())", "--json").output())
        .isEqualTo(
            "{\"query\":\"vector(time())\",\"at\":\"2026-01-02T03:04:05.678Z\",\"type\":\"vector\","
                + "\"result\":[{\"labels\":{},\"time\":\"2026-01-02T03:04:05.678Z\","
                + "\"value\":1.767323045678E9}],\"warnings\":[],\"infos\":[],\"partial\":false}\n");
  }

  @Test
  void atIsATimeOrHowLongAgo() {
    Tool tool = tool().at(Instant.ofEpochSecond(1_800_000_000));
    assertThat(tool.run("metrics", "query", "time()", "--at", "1h").output())
        .isEqualTo("1799996400\n");
    assertThat(tool.run("metrics", "query", "time()", "--at", "1700000000.5").output())
        .isEqualTo("1700000000.5\n");
    assertThat(tool.run("metrics", "query", "time()", "--at=2023-11-14T23:13:20+01:00").output())
        .isEqualTo("1700000000\n");
  }

  @Test
  void aParseErrorIsMarkedUnderTheQuery() {
    Result result = tool().run("metrics", "query", "rate(lab:answer[5m]");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .isEqualTo(
            """
            homelab: metrics query: Prometheus: 400: invalid parameter "query": 1:20: parse error: \
            unclosed left parenthesis
              rate(lab:answer[5m]
                                 ^
            """);
  }

  @Test
  void aQueryThatCannotBeAnsweredIsAFailure() {
    Result result = tool().run("metrics", "query", "lab:disk * on() lab:disk");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .startsWith("homelab: metrics query: Prometheus: 422: found duplicate series");
  }

  @Test
  void labelsCannotSteerATerminal() {
    assertThat(terminal().run("metrics", "query", "lab:escape").output())
        .contains("lab:escape{name=\"red\\x1b[31m\"}");
  }

  @Test
  void aRangeInAPipeIsAPointALine() {
    assertThat(
            pipe("metrics", "range", "vector(1) or lab:answer", "--since", "5s", "--step", "1s")
                .lines())
        .hasSizeBetween(6, 12)
        .anyMatch(line -> line.matches("20\\S+Z\t42\tlab:answer\\{room=\"cellar\"}"))
        .anyMatch(line -> line.matches("20\\S+Z\t1\t\\{}"));
  }

  @Test
  void aRangeOnATerminalIsAPlotAndATable() {
    Result result =
        terminal()
            .with("LANG", "C.UTF-8")
            .run("metrics", "range", "vector(time() % 600)", "--since", "1h");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).contains("⡠", "┤", "└─", "-1h", "step 15s", "now");
    assertThat(result.output()).containsPattern("MIN +MAX +LAST  SERIES\n");
    assertThat(result.output().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aPlotIsAsciiWhereTheLocaleIs() {
    String output =
        terminal()
            .with("LC_ALL", "C.UTF-8")
            .with("HOMELAB_KEPT_LC_ALL", "")
            .with("COLUMNS", "60")
            .run("metrics", "range", "vector(time() % 600)")
            .output();
    assertThat(output).contains("*").matches("\\p{ASCII}*");
    assertThat(output.lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void manySeriesAreBoundedWithANote() {
    Result result =
        terminal()
            .with("COLUMNS", "300")
            .run("metrics", "range", "{job='itself'}", "--since", "1m");
    assertThat(result.errorOutput()).containsPattern("\\d+ series: 8 are drawn, 40 listed; ");
    assertThat(result.output().lines().filter(line -> line.contains("job=\"itself\""))).hasSize(48);
  }

  @Test
  void aSeriesWithoutNumbersIsNotDrawn() {
    String output = terminal().run("metrics", "range", "vector(0) / 0").output();
    assertThat(output).contains("(no number to draw)").containsPattern(" - +- +NaN  \\{}\n");
  }

  @Test
  void aRangeInJsonHasPointsAndTheirExtent() {
    Tool tool = tool().at(Instant.ofEpochSecond(1_800_000_000));
    assertThat(
            tool.run("metrics", "range", "vector(time() % 7)", "--since=1m", "--step=30s", "--json")
                .output())
        .isEqualTo(
            "{\"query\":\"vector(time() % 7)\",\"since\":\"2027-01-15T07:59:00Z\","
                + "\"until\":\"2027-01-15T08:00:00Z\",\"step\":30,\"series\":[{\"labels\":{},"
                + "\"min\":1,\"max\":6,\"last\":1,\"points\":[[\"2027-01-15T07:59:00Z\",4],"
                + "[\"2027-01-15T07:59:30Z\",6],[\"2027-01-15T08:00:00Z\",1]]}],"
                + "\"warnings\":[],\"infos\":[],\"partial\":false}\n");
    assertThat(tool.run("metrics", "range", "no_such_metric", "--json").output())
        .endsWith("\"series\":[],\"warnings\":[],\"infos\":[],\"partial\":false}\n");
  }

  @Test
  void aStepThatAsksForTooMuchIsRefusedHere() {
    Result result = tool().run("metrics", "range", "up", "--since", "4w", "--step", "1s");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .isEqualTo("homelab: metrics range: --step '1s': expected 5m or more for --since 4w\n");
    Result most = tool().run("metrics", "range", "vector(1)", "--since", "11000s", "--step", "1s");
    assertThat(most.exitCode()).isEqualTo(0);
    assertThat(most.output().lines()).hasSizeBetween(11_000, 11_001);
  }

  @Test
  void alertsComeWorstFirst() {
    String output = pipe("metrics", "alerts");
    assertThat(output.lines().map(line -> line.replaceAll(" +\\d+s ", " N ").replaceAll(" +", " ")))
        .containsExactly(
            "SEVERITY ALERT FOR LABELS",
            "critical DiskOnFire N {disk=\"sda\"}",
            " disk burns: 1",
            "page Mail N {}",
            "warning SlowNet N {host=\"nas\"}",
            "none Watchdog N {}");
  }

  @Test
  void alertsInJsonSaySinceWhen() {
    assertThat(pipe("metrics", "alerts", "--json"))
        .matches(
            "\\{\"alerts\":\\[\\{\"alert\":\"DiskOnFire\",\"state\":\"firing\",\"severity\":\"critical\","
                + "\"since\":\"20[^\"]+Z\",\"labels\":\\{\"alertname\":\"DiskOnFire\","
                + "\"disk\":\"sda\",\"severity\":\"critical\"},\"annotations\":\\{"
                + "\"runbook\":\"http://lab/\",\"summary\":\"disk burns: 1\"}},.*],\"watched\":true,\"warnings\":\\[],"
                + "\"infos\":\\[],\"partial\":false}\n");
  }

  @Test
  void withAllThePendingOnesComeLast() {
    List<String> lines =
        pipe("metrics", "alerts", "--all")
            .lines()
            .map(line -> line.replaceAll(" +\\d+s ", " N ").replaceAll(" +", " "))
            .toList();
    assertThat(lines)
        .startsWith(
            "STATE SEVERITY ALERT FOR LABELS",
            "firing critical DiskOnFire N {disk=\"sda\"}",
            " disk burns: 1")
        .endsWith("pending critical NotYet N {}", " not yet: 1", " two lines");
    assertThat(pipe("metrics", "alerts", "--all", "--json"))
        .contains("{\"alert\":\"NotYet\",\"state\":\"pending\",");
    assertThat(pipe("metrics", "alerts", "--json")).doesNotContain("NotYet");
  }

  @Test
  void withoutRulesNothingIsWatched(@TempDir Path data) throws Exception {
    try (PrometheusServer bare = PrometheusServer.startBare(data)) {
      Tool tool = Tool.in(home).with("HOMELAB_PROMETHEUS_URL", bare.url().toString());
      Result result = tool.run("metrics", "alerts");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output())
          .isEqualTo("nothing is watched: no rule is evaluated, and no alert was seen for a day\n");
      assertThat(tool.run("metrics", "alerts", "--all", "--json").output())
          .startsWith("{\"alerts\":[],\"watched\":false,");
    }
  }

  @Test
  void beforeTheyFiredThereAreNoAlerts() {
    Tool tool = tool().at(Instant.parse("2001-01-01T00:00:00Z"));
    assertThat(tool.run("metrics", "alerts").output()).isEqualTo("no alert fires\n");
    assertThat(tool.run("metrics", "alerts", "--all").output())
        .isEqualTo("no alert fires or is pending\n");
    assertThat(tool.run("metrics", "alerts", "--json").output())
        .isEqualTo(
            "{\"alerts\":[],\"watched\":true,\"warnings\":[],\"infos\":[],\"partial\":false}\n");
  }

  @Test
  void reachesPrometheusBehindALoadBalancer() throws Exception {
    TestAuthority lab = new TestAuthority(home, "Lab Root");
    Nginx.Site site =
        new Nginx.Site(
            "prometheus.lab.example",
            lab.issue("dns:prometheus.lab.example", "-1d", 30),
            Nginx.proxying(server.port()));
    try (Nginx nginx = Nginx.start(Files.createDirectory(home.resolve("nginx")), List.of(site))) {
      Tool tool =
          Tool.in(home)
              .with("HOMELAB_PROMETHEUS_URL", "https://prometheus.lab.example")
              .with("HOMELAB_DIAL", "127.0.0.1:" + nginx.tlsPort());
      Result untrusted = tool.run("metrics", "query", "lab:answer");
      assertThat(untrusted.exitCode()).isEqualTo(1);
      assertThat(untrusted.errorOutput())
          .startsWith(
              "homelab: metrics query: prometheus.lab.example:443 (127.0.0.1:"
                  + nginx.tlsPort()
                  + "): TLS: certificate is issued by CN=Lab Root, which is not trusted\n");
      tool.with("HOMELAB_CA_FILE", lab.pem().toString());
      assertThat(tool.run("metrics", "query", "lab:answer").output())
          .endsWith("   42  lab:answer{room=\"cellar\"}\n");
      assertThat(tool.run("metrics", "query", "up{").errorOutput()).endsWith("  up{\n     ^\n");
    }
  }

  /// nginx takes 8 KiB in the first line of a request.
  @Test
  void aQueryOf10KilobytesGetsThroughALoadBalancer() throws Exception {
    TestAuthority.Issued any =
        new TestAuthority(home, "Any").issue("dns:prometheus.lab.example", "-1d", 30);
    int closed = RealProgram.freePort();
    List<Nginx.Site> sites =
        List.of(
            new Nginx.Site("prometheus.lab.example", any, Nginx.proxying(server.port())),
            new Nginx.Site("down.lab.example", any, Nginx.proxying(closed)));
    String query = "lab:answer" + " + 0".repeat(2500);
    try (Nginx nginx = Nginx.start(Files.createDirectory(home.resolve("nginx")), sites)) {
      Tool tool =
          Tool.in(home)
              .with("HOMELAB_PROMETHEUS_URL", "http://prometheus.lab.example")
              .with("HOMELAB_DIAL", "127.0.0.1:" + nginx.plainPort());
      assertThat(tool.run("metrics", "query", query).output()).contains("42  {room=\"cellar\"}");
      assertThat(tool.run("metrics", "range", query, "--since", "1m").exitCode()).isZero();
      assertThat(nginx.accessLog()).contains("POST /api/v1/query HTTP/1.1", "/query_range HTTP");

      tool.with("HOMELAB_PROMETHEUS_URL", "http://down.lab.example");
      assertThat(tool.run("metrics", "query", "up").errorOutput())
          .isEqualTo(
              "homelab: metrics query: Prometheus: 502: a page of HTML titled '502 Bad Gateway':"
                  + " this is no Prometheus, or something in front of it\n");
    }
  }

  private String pipe(String... arguments) {
    Result result = tool().run(arguments);
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(0);
    return result.output();
  }

  private Tool tool() {
    return Tool.in(home).with("HOMELAB_PROMETHEUS_URL", server.url().toString());
  }

  private Tool terminal() {
    return Tool.onTerminal(home).with("HOMELAB_PROMETHEUS_URL", server.url().toString());
  }
}
