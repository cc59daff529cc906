package dev.homelab.cli.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.verb.Arguments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The `metrics` verbs against what is no Prometheus, or a broken or hostile one.
class MetricsHostileTest {
  private static final String HEAD = "{\"status\":\"success\",\"data\":{\"resultType\":";

  @TempDir private Path home;
  private HttpServer server;
  private volatile int status = 200;
  private volatile Body body = out -> {};
  private volatile String asked = "";
  private volatile String hidden = "none";
  private volatile String authorization = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void escapeSequencesAreNeutralisedOnATerminalAndRawInJson() {
    answer(200, HEAD + "\"string\",\"result\":[1,\"a\\u001b[31mb\"]}}");
    assertThat(terminal().run("metrics", "query", "x").output()).isEqualTo("a\uFFFD[31mb\n");
    assertThat(tool().run("metrics", "query", "x").output()).isEqualTo("a\u001b[31mb\n");
    answer(
        200,
        HEAD
            + "\"vector\",\"result\":[{\"metric\":{\"a\":\"\\u202e\\u001b]0;x\\u0007\","
            + "\"\\u001b[2J\":\"y\"},\"value\":[1,\"1\"]}]}}");
    assertThat(terminal().run("metrics", "query", "x").output().chars())
        .noneMatch(c -> c == 0x1b || c == 7 || c == 0x202e);
    assertThat(tool().run("metrics", "query", "x", "--json").output())
        .contains("\"\\u001B[2J\":\"y\"");
  }

  @Test
  void warningsAreToldBesideTheResult() {
    answer(200, HEAD + "\"vector\",\"result\":[]},\"warnings\":[\"a store\\nis \\u001b[31mout\"]}");
    Result result = tool().run("metrics", "query", "x");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.errorOutput()).startsWith("homelab: a store is \uFFFD[31mout\n");
    assertThat(tool().run("metrics", "query", "x", "--json").output())
        .endsWith(
            "\"result\":[],\"warnings\":[\"a store\\nis \\u001B[31mout\"],\"infos\":[],\"partial\":false}\n");
  }

  @Test
  void infosAndPartialAnswersAreToldToo() {
    serve("\"isPartial\":true,", "\"infos\":[\"no counter\"]");
    Result result = tool().run("metrics", "query", "x");
    assertThat(result.errorOutput())
        .startsWith("homelab: no counter\nhomelab: the answer is partial: the server");
    assertThat(tool().run("metrics", "query", "x", "--json").output())
        .endsWith("\"warnings\":[],\"infos\":[\"no counter\"],\"partial\":true}\n");
  }

  /// The status of HTTP is not the answer's, which may hold data all the same.
  @Test
  void aFailureUnderAStatusOf200IsAFailure() {
    for (String data : List.of("", "\"data\":{\"resultType\":\"vector\",\"result\":[]},")) {
      answer(
          200,
          "{\"status\":\"error\","
              + data
              + "\"errorType\":\"timeout\",\"error\":\"query timed out\"}");
      Result result = tool().run("metrics", "query", "x");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output()).isEmpty();
      assertThat(result.errorOutput())
          .isEqualTo("homelab: metrics query: Prometheus: 200: query timed out\n");
    }
    answer(200, "{\"status\":\"error\",\"data\":[\"job\"],\"error\":null}");
    assertThat(tool().run("metrics", "labels").errorOutput())
        .isEqualTo("homelab: metrics labels: Prometheus: 200: a failure without a reason\n");
  }

  private void serve(String before, String after) {
    answer(
        200,
        "{\"status\":\"success\","
            + before
            + "\"data\":{\"resultType\":\"vector\",\"result\":[],\"groups\":[]},"
            + after
            + "}");
  }

  /// Whoever reads only the exit status must not take silence for health.
  @Test
  void noAlertIsBelievedOnlyIfAllAnswered() {
    serve("", "\"warnings\":[\"store b is unavailable\"]");
    Result result = tool().run("metrics", "alerts");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: store b is unavailable\nhomelab: not all answered: more alerts may fire\n");
    serve("\"isPartial\":true,", "\"stats\":{}");
    assertThat(tool().run("metrics", "alerts", "--json").exitCode()).isEqualTo(1);
  }

  @Test
  void nothingFiresWhereNothingIsWatched() {
    serve("", "\"stats\":{}");
    Result result = tool().run("metrics", "alerts");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .isEqualTo("nothing is watched: no rule is evaluated, and no alert was seen for a day\n");
    assertThat(tool().run("metrics", "alerts", "--json").output())
        .contains("\"alerts\":[],\"watched\":false,");
  }

  @Test
  void aServerThatKeepsItsRulesToItselfIsNoFailure() {
    serve("", "\"stats\":{}");
    hidden = "/api/v1/rules";
    Result result = tool().run("metrics", "alerts");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output())
        .isEqualTo("no alert fires; the server doesn't tell whether any rule is evaluated\n");
    assertThat(tool().run("metrics", "alerts", "--json").output()).contains("\"watched\":null,");
  }

  @Test
  void whatARuleSaysCannotSteerATerminalNorFillIt() {
    String labels = "{\"alertname\":\"a\"}";
    String endless = "x".repeat(5000);
    answer(
        200,
        HEAD
            + "\"vector\",\"result\":[{\"metric\":"
            + labels
            + ",\"value\":[1,\"1\"]}],\"alerts\":[{\"labels\":"
            + labels
            + ",\"annotations\":{\"summary\":\"\\u001b[2J\\n\\nred\",\"description\":\""
            + endless
            + "\"}}]}}");
    Result result = terminal().run("metrics", "alerts");
    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.output()).contains("\n    \uFFFD[2J red\n    xxx").doesNotContain("\u001b");
    assertThat(result.output().lines()).hasSizeLessThan(20).allMatch(line -> line.length() <= 80);
    hidden = "/api/v1/alerts";
    assertThat(terminal().run("metrics", "alerts").output()).doesNotContain("red");
  }

  @Test
  void whatIsNoPrometheusIsToldAsSuch() {
    assertThat(failure(200, "<html>hello</html>"))
        .isEqualTo("homelab: metrics query: Prometheus: 200: unreadable JSON:");
    assertThat(failure(200, "{}"))
        .isEqualTo("homelab: metrics query: Prometheus: 200: no result in the answer");
    assertThat(failure(200, HEAD + "\"streams\",\"result\":[]}}"))
        .isEqualTo("homelab: metrics query: Prometheus: 200: a result of the unknown type streams");
    assertThat(failure(503, "{\"status\":\"error\",\"error\":\"TSDB\\u001b[1m not\\nready\"}"))
        .isEqualTo("homelab: metrics query: Prometheus: 503: TSDB\uFFFD[1m not ready");
    assertThat(failure(401, "{\"message\":\"who are you?\"}"))
        .isEqualTo(
            "homelab: metrics query: Prometheus: 401: who are you? (prometheus.tenant,"
                + " prometheus.token_file or prometheus.username may be what it wants)");
    assertThat(failure(500, "{\"error\":"))
        .isEqualTo("homelab: metrics query: Prometheus: 500: {\"error\":");
    assertThat(failure(200, HEAD + "\"vector\",\"result\":[{\"histogram\":[1,{}]}]}}"))
        .isEqualTo("homelab: metrics query: Prometheus: 200: a histogram without its count");
  }

  @Test
  void queryAndTokenGoOutAsTheyAre() throws IOException {
    Path token = Files.writeString(home.resolve("token"), "hunter2\n");
    answer(200, HEAD + "\"scalar\",\"result\":[1,\"1\"]}}");
    Tool tool = tool().with("HOMELAB_PROMETHEUS_TOKEN_FILE", token.toString());
    assertThat(tool.run("metrics", "query", "a{b=~\"ü&=+ %\"}", "--at", "1700000001.5").output())
        .isEqualTo("1\n");
    assertThat(asked)
        .isEqualTo(
            "/api/v1/query?query=a%7Bb%3D%7E%22%C3%BC%26%3D%2B+%25%22%7D&time=1700000001.500");
    assertThat(authorization).isEqualTo("Bearer hunter2");
  }

  @Test
  void aBodyWithoutEndIsCutOffWithinMemory() {
    endless(HEAD + "\"vector\",\"result\":[", "{\"metric\":{\"a\":\"N\"},\"value\":[1,\"1\"]},");
    Result result = tool().run("metrics", "query", "x");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .containsPattern("Prometheus: 200: more (than 100000 values|text than fits)");
    endless(HEAD + "\"matrix\",\"result\":[{\"metric\":{},\"values\":[", "[1,\"1\"],");
    assertThat(tool().run("metrics", "range", "x").errorOutput())
        .contains("Prometheus: 200: more than 11001 values");
  }

  @Test
  void aStoppedReaderStopsTheQuery() throws Exception {
    endless(
        HEAD + "\"matrix\",\"result\":[",
        "{\"metric\":{\"a\":\"N\"},\"values\":[[1,\"1\"],[2,\"3\"]]},");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream out = new ResultStream(closed);
    MetricsRange verb =
        new MetricsRange(new Endpoints(tool().settings(), "test"), InstantSource.system());
    Arguments given = Arguments.parse(verb.spec(), List.of("x"));
    assertThat(verb.run(given, Console.of(out, out, false, false, Map.of()))).isEqualTo(1);
  }

  private String failure(int status, String body) {
    answer(status, body);
    Result result = tool().run("metrics", "query", "x");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).isEmpty();
    String line = result.errorOutput().lines().findFirst().orElse("");
    return line.replaceFirst("(unreadable JSON:).*", "$1");
  }

  private void answer(int status, String body) {
    serve(status, out -> out.write(body.getBytes(StandardCharsets.UTF_8)));
  }

  /// A piece again and again, with another number for each N, until the client has gone.
  private void endless(String head, String piece) {
    serve(
        200,
        out -> {
          out.write(head.getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < Integer.MAX_VALUE; i++) {
            out.write(piece.replace("N", "" + i).getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  private void serve(int newStatus, Body newBody) {
    status = newStatus;
    body = newBody;
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked = exchange.getRequestURI().toString();
    authorization = "" + exchange.getRequestHeaders().getFirst("Authorization");
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(asked.startsWith(hidden) ? 404 : status, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      body.write(out);
    }
  }

  private Tool tool() {
    return Tool.in(home).with("HOMELAB_PROMETHEUS_URL", url());
  }

  private Tool terminal() {
    return Tool.onTerminal(home).with("HOMELAB_PROMETHEUS_URL", url());
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }
}
