package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Exchanges by a real proxy, to this machine by its own name: `localhost` never has one.
@Timeout(120)
class TinyproxyTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

  private static final String CONFIG =
      """
      Port PORT
      Listen 127.0.0.1
      Timeout 60
      MaxClients 10
      BasicAuth ada s3cret
      DisableViaHeader Yes
      """;

  @TempDir private static Path folder;
  private static InetAddress machine;
  private static TestAuthority authority;
  private static RealProgram tinyproxy;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    Path program = RealProgram.find("tinyproxy");
    machine = InetAddress.getLocalHost();
    assumeTrue(
        machine.isLoopbackAddress() && !machine.getHostName().equals("localhost"),
        "this machine's name is not of the loopback");
    authority = new TestAuthority(folder, "Lab Root");
    port = RealProgram.freePort();
    Path config = folder.resolve("tinyproxy.conf");
    Files.writeString(config, CONFIG.replace("PORT", "" + port));
    tinyproxy =
        RealProgram.start(folder, port, List.of(program.toString(), "-d", "-c", config.toString()));
  }

  @AfterAll
  static void stop() {
    if (tinyproxy != null) {
      tinyproxy.close();
    }
  }

  private static String get(String login, String scheme, RawServer server) throws IOException {
    String proxy = "http://" + login + "127.0.0.1:" + port;
    Http http =
        new Http(
            Dial.direct(),
            Proxies.of(Map.of("HTTP_PROXY", proxy, "HTTPS_PROXY", proxy)),
            PemFile.trust(authority.pem()),
            "homelab/test",
            Duration.ofSeconds(20),
            Duration.ofSeconds(20));
    URI uri = URI.create(scheme + "://" + machine.getHostName() + ":" + server.port() + "/x");
    try (Response response = http.send(Request.get(uri))) {
      return response.status() + " " + response.text(2);
    }
  }

  @Test
  void passesOnAPlainRequest() throws Exception {
    try (RawServer server =
        new RawServer(
            new ServerSocket(0, 50, machine), (head, out, self) -> RawServer.send(out, OK))) {
      assertThat(get("ada:s3cret@", "http", server)).isEqualTo("200 ok");
      assertThat(server.heads().getFirst())
          .startsWith("GET /x HTTP/1.1\r\n")
          .doesNotContain("Proxy-Authorization");
      assertThat(get("", "http", server)).startsWith("407 ");
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void laysATunnel() throws Exception {
    try (RawServer server =
        new RawServer(
            authority.server("dns:" + machine.getHostName(), "-1d", 10),
            (head, out, self) -> RawServer.send(out, OK))) {
      assertThat(get("ada:s3cret@", "https", server)).isEqualTo("200 ok");
      assertThatThrownBy(() -> get("", "https", server))
          .hasMessageContaining(": connect: the proxy answers 407 ");
    }
  }
}
