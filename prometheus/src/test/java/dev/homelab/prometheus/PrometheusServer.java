package dev.homelab.prometheus;

import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.RealProgram;
import dev.homelab.http.Trust;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A real Prometheus on a loopback port, with a folder of its own. It scrapes itself, records a few
/// series whose values are known, and fires alerts that never end.
///
/// | series | value |
/// | --- | --- |
/// | `lab:answer{room="cellar"}` | 42 |
/// | `lab:disk{disk="a"}`, `…"b"}` | 1, 2.5 |
/// | `lab:odd{kind="nan"}`, `…"inf"}` | NaN, +Inf |
/// | `lab:escape{name="red\x1b[31m"}` | 1 |
public final class PrometheusServer implements AutoCloseable {
  private static final int TRIES = 3;
  private static final Duration READY = Duration.ofSeconds(60);
  private static final String LAST_RULE =
      "count(ALERTS{alertstate=\"firing\"}) >= 4 and on() lab:last and on() up";

  private static final String CONFIG =
      """
      global:
        scrape_interval: 1s
        evaluation_interval: 1s
      rule_files: [rules.yml]
      scrape_configs:
        - job_name: itself
          static_configs:
            - targets: ["127.0.0.1:PORT"]
      """;

  private static final String RULES =
      """
      groups:
        - name: known
          rules:
            - {record: "lab:answer", expr: "vector(42)", labels: {room: cellar}}
            - {record: "lab:disk", expr: "vector(1)", labels: {disk: a}}
            - {record: "lab:disk", expr: "vector(2.5)", labels: {disk: b}}
            - {record: "lab:odd", expr: "vector(0) / 0", labels: {kind: nan}}
            - {record: "lab:odd", expr: "vector(1) / 0", labels: {kind: inf}}
            - {record: "lab:escape", expr: "vector(1)", labels: {name: "red\\e[31m"}}
            - {alert: Watchdog, expr: "vector(1)", labels: {severity: none}}
            - {alert: SlowNet, expr: "vector(1)", labels: {severity: warning, host: nas}}
            - {alert: Mail, expr: "vector(1)", labels: {severity: page}}
            - {alert: DiskOnFire, expr: "vector(1)", labels: {severity: critical, disk: sda},
               annotations: {summary: "disk burns: {{ $value }}", runbook: "http://lab/"}}
            - alert: NotYet
              expr: vector(1)
              for: 1d
              labels: {severity: critical}
              annotations: {summary: "not yet: {{ $value }}", description: "two\n  lines"}
            - {record: "lab:last", expr: "vector(1)"}
      """;

  private final RealProgram program;
  private final int port;

  private PrometheusServer(RealProgram program, int port) {
    this.program = program;
    this.port = port;
  }

  /// Starts one, and waits until its rules have been evaluated. The test is left out, and reported
  /// as such, where the program is not installed.
  ///
  /// @param folder an empty folder for its configuration and its data
  public static PrometheusServer start(Path folder) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("rules.yml"), RULES);
    return start(folder, CONFIG, LAST_RULE, List.of());
  }

  /// Starts one that scrapes nothing and has no rule.
  public static PrometheusServer startBare(Path folder) throws IOException, InterruptedException {
    return start(folder, "global: {}\n", "vector(1)", List.of());
  }

  /// Starts one, and waits until a query gives something.
  ///
  /// @param config its configuration, with `PORT` for its own port
  /// @param flags further ones
  public static PrometheusServer start(Path folder, String config, String ready, List<String> flags)
      throws IOException, InterruptedException {
    Path prometheus = RealProgram.find("prometheus");
    @Nullable IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        return started(prometheus, folder, config, ready, flags);
      } catch (IOException e) {
        last = e;
      }
    }
    throw new IOException("prometheus does not start", last);
  }

  private static PrometheusServer started(
      Path prometheus, Path folder, String config, String ready, List<String> flags)
      throws IOException, InterruptedException {
    int port = RealProgram.freePort();
    Path file = folder.resolve("prometheus.yml");
    Files.writeString(file, config.replace("PORT", "" + port));
    List<String> command = new ArrayList<>();
    command.add(prometheus.toString());
    command.add("--config.file=" + file);
    command.add("--storage.tsdb.path=" + folder.resolve("data-" + port));
    command.add("--web.listen-address=127.0.0.1:" + port);
    command.addAll(flags);
    PrometheusServer server = new PrometheusServer(RealProgram.start(folder, port, command), port);
    if (!server.becomesReady(ready)) {
      server.close();
      throw new IOException("not ready: " + server.program.said());
    }
    return server;
  }

  /// Where it listens on the loopback interface.
  public int port() {
    return port;
  }

  /// The URL before `/api/v1`.
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// A client of it, without a dial and without a token.
  public PrometheusClient client() {
    return client(url());
  }

  /// The same below another URL.
  PrometheusClient client(URI base) {
    Duration timeout = Duration.ofSeconds(10);
    Http http = new Http(Dial.direct(), Trust.system(), "homelab/test", timeout, timeout);
    return new PrometheusClient(http, base, Identity.nobody());
  }

  private boolean becomesReady(String ready) throws InterruptedException {
    Instant end = Instant.now().plus(READY);
    while (Instant.now().isBefore(end)) {
      if (isReady(ready)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return false;
  }

  private boolean isReady(String ready) {
    try {
      return !client().samples(ready, Instant.now()).result().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
