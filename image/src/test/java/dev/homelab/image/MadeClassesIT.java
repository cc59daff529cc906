package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.homelab.loki.FakeLoki;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A `switch` over types, records that are compared, and a lambda that no training has met each
/// make classes while a verb runs: some ten milliseconds, that no cache spares. The verbs make
// none.
final class MadeClassesIT {
  @TempDir private Path folder;
  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final HttpServer prometheus = prometheus();

  MadeClassesIT() throws IOException {}

  private static HttpServer prometheus() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] answer =
              "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}"
                  .getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  @AfterEach
  void close() {
    prometheus.stop(0);
    loki.close();
    home.close();
  }

  @Test
  void noneWhateverSettingComesFromAVariable() throws IOException {
    home.configured(
        """
        [[verb]]
        name = "lab greet"
        tier = "read"
        summary = "greets"
        run = ["true"]
        """);
    Waiting.until("the configuration is kept", this::isKept);
    for (String setting :
        List.of(
            "HOMELAB_TELEMETRY=0",
            "HOMELAB_LOKI_URL=http://127.0.0.1:1",
            "HOMELAB_DELIVERY=local",
            "HOMELAB_MAX_DAYS=30",
            "HOMELAB_DIAL=127.0.0.1:1")) {
      int sign = setting.indexOf('=');
      Tool tool = home.tool().with(setting.substring(0, sign), setting.substring(sign + 1));
      assertNoneIsMade(tool, "config");
      assertNoneIsMade(tool, "lab", "greet");
    }
  }

  /// Whether the file is taken as it was read before.
  private boolean isKept() {
    try {
      return loaded(home.tool(), "config").stream()
          .noneMatch(line -> line.contains("dev.homelab.cli.toml."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "help net check",
        "help usage top",
        "manifest",
        "manifest --json",
        "version",
        "completion bash",
        "completion zsh",
        "completion fish"
      })
  void noneByWhatTellsOfTheTool(String line) throws IOException {
    assertNoneIsMade(home.tool(), line.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logs query {job=\"a\"}",
        "logs labels",
        "logs labels job",
        "metrics query up",
        "metrics labels",
        "usage top",
        "usage top --local",
        "usage status"
      })
  void noneByWhatAsksAServer(String line) throws IOException {
    Tool tool =
        home.tool()
            .with("HOMELAB_LOKI_URL", loki.uri().toString())
            .with(
                "HOMELAB_PROMETHEUS_URL", "http://127.0.0.1:" + prometheus.getAddress().getPort());
    assertNoneIsMade(tool, line.split(" "));
  }

  @Test
  void noneByAWay() throws IOException {
    String url = "http://127.0.0.1:" + prometheus.getAddress().getPort() + "/";
    assertNoneIsMade(home.tool(), "net", "check", url, "--inside");
  }

  /// A class that is made has no name of its own: its address follows it.
  private void assertNoneIsMade(Tool tool, String... words) throws IOException {
    List<String> loaded = loaded(tool, words);
    assertThat(loaded).as("classes").hasSizeGreaterThan(500);
    assertThat(loaded)
        .filteredOn(line -> line.contains("/0x") && !line.contains("shared objects file"))
        .isEmpty();
  }

  /// The classes that a process loads, as the JVM logs them.
  private List<String> loaded(Tool tool, String... words) throws IOException {
    Path log = Files.createTempFile(folder, "load", ".txt");
    List<String> line = new ArrayList<>(LauncherLine.of(Image.shipped(), tool, folder, words));
    line.add(line.indexOf("-m"), "-Xlog:class+load=info:file=" + log);
    Result result = tool.as(Image.shipped().runtime().resolve("bin/java").toString()).run(line);
    assertThat(result.exitCode()).as(result.errorOutput()).isLessThan(2);
    return Files.readAllLines(log);
  }
}
