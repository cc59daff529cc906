package dev.homelab.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each server is told of who asks.
class SignInTest {
  private static final String SECRET = "S3CR3T";
  private static final String SCALAR =
      "{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"1\"]}}";

  @TempDir private Path home;
  private HttpServer server;
  private volatile Headers sent = new Headers();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          sent = exchange.getRequestHeaders();
          byte[] body = SCALAR.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    Files.writeString(home.resolve("password"), SECRET + ": é\n");
    Files.writeString(home.resolve("token"), SECRET + "\n");
    Files.writeString(home.resolve("headers"), "X-Api-Key: " + SECRET + "\nX-Other: 2\n");
    for (String file : List.of("password", "token", "headers")) {
      Files.setPosixFilePermissions(
          home.resolve(file), PosixFilePermissions.fromString("rw-------"));
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Tool tool(String toml) {
    String url = "url = 'http://127.0.0.1:" + server.getAddress().getPort() + "'\n";
    return Tool.in(home).config("[loki]\n" + url + toml + "[prometheus]\n" + url + toml);
  }

  private static List<String[]> verbs() {
    return List.of(
        new String[] {"metrics", "query", "1"},
        new String[] {"logs", "query", "sum(rate({a=\"b\"}[1m]))"});
  }

  @Test
  void aUserNameAndAPasswordAreBasicAuthentication() {
    Tool tool = tool("username = 'ada'\npassword_file = 'password'\ntenant = 'lab'\n");
    for (String[] verb : verbs()) {
      assertThat(tool.run(verb)).isEqualTo(new Result(0, "1\n", ""));
      assertThat(sent.getFirst("Authorization")).isEqualTo("Basic YWRhOlMzQ1IzVDogw6k=");
      assertThat(sent.getFirst("X-Scope-OrgID")).isEqualTo("lab");
    }
  }

  @Test
  void headersOfAFileGoOutBesideAToken() {
    Tool tool = tool("token_file = 'token'\nheaders_file = 'headers'\n");
    for (String[] verb : verbs()) {
      assertThat(tool.run(verb).exitCode()).isZero();
      assertThat(sent.getFirst("Authorization")).isEqualTo("Bearer " + SECRET);
      assertThat(sent.getFirst("X-Api-Key")).isEqualTo(SECRET);
      assertThat(sent.getFirst("X-Other")).isEqualTo("2");
    }
  }

  @Test
  void nothingSecretIsInThePreview() {
    Tool tool = tool("username = 'ada'\npassword_file = 'password'\nheaders_file = 'headers'\n");
    tool.run("metrics", "query", "1");
    assertThat(tool.run("usage", "preview").output())
        .contains("Authorization: Basic (not shown)", "X-Api-Key: (not shown)")
        .contains("X-Other: (not shown)")
        .doesNotContain(SECRET, "YWRh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "username = 'ada'\n",
        "password_file = 'password'\n",
        "username = 'ada'\npassword_file = 'password'\ntoken_file = 'token'\n",
        "username = 'ada:S3CR3T'\npassword_file = 'password'\n",
      })
  void halfALoginAndTwoAreRefusedByWhoeverNeedsThem(String toml) {
    Tool tool = tool(toml);
    for (String[] verb : verbs()) {
      Result result = tool.run(verb);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.errorOutput())
          .contains("config.toml:")
          .containsPattern("(username|password_file)")
          .hasLineCount(1)
          .doesNotContain(SECRET);
    }
    assertThat(sent).isEmpty();
    Result config = tool.run("config");
    assertThat(config.exitCode()).isEqualTo(1);
    assertThat(config.output() + config.errorOutput()).doesNotContain(SECRET);
    assertThat(config.errorOutput()).containsPattern("loki\\.(username|password_file)");
  }

  @Test
  void aHeaderThatASettingGivesIsNotGivenTwice() throws IOException {
    Files.writeString(home.resolve("headers"), "authorization: " + SECRET + "\nx-scope-orgid: a\n");
    assertThat(tool("headers_file = 'headers'\n").run("metrics", "query", "1").exitCode()).isZero();
    assertThat(sent.getFirst("Authorization")).isEqualTo(SECRET);
    assertThat(sent.getFirst("X-Scope-OrgID")).isEqualTo("a");
    for (String other : List.of("token_file = 'token'\n", "tenant = 'lab'\n")) {
      assertThat(
              tool("headers_file = 'headers'\n" + other).run("metrics", "query", "1").errorOutput())
          .contains("headers file " + home.resolve("headers") + ": has ", "expected one of them")
          .doesNotContain(SECRET);
    }
  }

  @Test
  void aSecretThatEveryUserCanReadIsRemarkedOn() throws IOException {
    Path lab =
        Path.of(System.getProperty("java.io.tmpdir")).resolve("homelab-" + System.nanoTime());
    Path token = Files.createDirectory(lab).resolve("token");
    try {
      Files.writeString(token, SECRET + "\n");
      Files.setPosixFilePermissions(lab, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
      Tool tool = tool("token_file = '" + token + "'\n");
      Result config = tool.run("config", "check");
      assertThat(config.exitCode()).isZero();
      assertThat(config.errorOutput())
          .contains("loki.token_file: every user of this machine can read " + token)
          .contains("(chmod o-r " + token + " mends that)");
      assertThat(tool.run("config", "--json").output()).contains("\"remarks\":[{\"origin\":");

      Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r-----"));
      assertThat(tool.run("config", "check").errorOutput()).isEmpty();
      Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
      Files.setPosixFilePermissions(lab, PosixFilePermissions.fromString("rwxr-x---"));
      assertThat(tool.run("config", "check").errorOutput()).as("sheltered").isEmpty();
    } finally {
      Files.deleteIfExists(token);
      Files.delete(lab);
    }
  }
}
