package dev.homelab.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What all verbs that ask Loki or Prometheus take, to a server that is slow or busy.
@Timeout(60)
class AskingTest {
  private static final String EMPTY =
      "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}";

  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  @TempDir private Path home;
  private HttpServer server;
  private volatile int hangs;
  private final AtomicInteger busy = new AtomicInteger();
  private volatile String retryAfter = "1";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work)));
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    boolean isBusy = busy.getAndDecrement() > 0;
    try {
      boolean _ = over.await(hangs, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (isBusy) {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
    }
    byte[] body = EMPTY.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(isBusy ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Tool set(Tool tool) {
    return tool.with("HOMELAB_PROMETHEUS_URL", url()).with("HOMELAB_LOKI_URL", url());
  }

  private Tool tool() {
    return set(Tool.in(home));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metrics query up",
        "metrics range up",
        "metrics alerts",
        "logs query {a=\"b\"}",
        "logs labels",
        "logs tail {a=\"b\"}",
      })
  void aServerThatNeverAnswersEndsItWith124(String line) {
    hangs = 60;
    Result result = tool().run((line + " --timeout 1s").split(" ", -1));
    assertThat(result.exitCode()).isEqualTo(124);
    assertThat(result.errorOutput()).endsWith(": not done within 1s (--timeout)\n").hasLineCount(1);
    assertThat(result.output()).isEmpty();
    assertThat(tool().uses()).singleElement().asString().endsWith("=124");
  }

  @Test
  void whatIsDoneInTimeIsAsEver() {
    assertThat(tool().run("metrics", "query", "up", "--timeout", "30s"))
        .isEqualTo(new Result(0, "", "homelab: no series match\n"));
    assertThat(tool().run("metrics", "query", "up", "--timeout", "soon").exitCode()).isEqualTo(2);
  }

  @Test
  void aBusyServerIsAskedAgainWhenItWishes() {
    busy.set(2);
    Result result = tool().run("metrics", "query", "up", "-v");
    assertThat(result.exitCode()).isZero();
    assertThat(asked).hasValue(3);
    assertThat(result.errorOutput())
        .contains("homelab: the server answers 503, and is asked again in 1 s\n")
        .containsPattern(
            "homelab: GET " + url() + "/api/v1/query\\?query=up&time=\\S+: 503 in \\d+ ms\n")
        .containsPattern(": 200 in \\d+ ms\n")
        .endsWith("homelab: no series match\n");
  }

  @Test
  void aServerThatHasItWaitLongerThanThereIsTimeIsNotWaitedFor() {
    busy.set(9);
    retryAfter = "3600";
    assertThat(tool().run("metrics", "query", "up").errorOutput())
        .endsWith(" (it may be asked again in 3600 s)\n");
    retryAfter = "20";
    Result result = tool().run("metrics", "query", "up", "--timeout", "10s");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).endsWith(" (it may be asked again in 20 s)\n");
    assertThat(asked).hasValue(2);
  }

  @Test
  void quietIsWithoutNotesAndNotWithoutErrors() {
    assertThat(tool().run("metrics", "query", "up", "-q")).isEqualTo(new Result(0, "", ""));
    assertThat(tool().run("metrics", "query", "up", "--quiet", "-v").exitCode()).isEqualTo(2);
    busy.set(1);
    retryAfter = "3600";
    assertThat(tool().run("metrics", "query", "up", "-q").errorOutput()).hasLineCount(1);
  }

  @Test
  void aPersonIsGivenASignOfLifeThatIsGoneAtTheEnd() {
    hangs = 3;
    Result result = set(Tool.onTerminal(home)).run("metrics", "query", "up");
    assertThat(result.errorOutput())
        .contains("\r\u001b[Kasking 127.0.0.1: ")
        .contains(" s; Ctrl-C stops\r\u001b[Khomelab: no series match\n");
    assertThat(tool().run("metrics", "query", "up").errorOutput())
        .as("in a pipe")
        .isEqualTo("homelab: no series match\n");
  }

  @Test
  void whoCanMendASecretThatAllCanReadIsTold() throws IOException {
    Path lab = Files.createDirectory(Path.of("/tmp/homelab-" + System.nanoTime()));
    Path token = lab.resolve("token");
    try {
      Files.writeString(token, "x\n");
      Files.setPosixFilePermissions(lab, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
      Result told =
          set(Tool.onTerminal(home))
              .with("HOMELAB_PROMETHEUS_TOKEN_FILE", token.toString())
              .run("metrics", "query", "up");
      assertThat(told.errorOutput())
          .startsWith(
              "homelab: HOMELAB_PROMETHEUS_TOKEN_FILE: prometheus.token_file: every user of this"
                  + " machine can read "
                  + token);
      assertThat(
              tool()
                  .with("HOMELAB_PROMETHEUS_TOKEN_FILE", token.toString())
                  .run("metrics", "query", "up")
                  .errorOutput())
          .as("in a pipe")
          .isEqualTo("homelab: no series match\n");
    } finally {
      Files.deleteIfExists(token);
      Files.delete(lab);
    }
  }
}
