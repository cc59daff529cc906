package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A WebSocket, to servers that send what they like.
@Timeout(60)
class WebSocketTest {
  private static final String HOST = "loki.lab.example";
  private static final int MOST = 4 * 1024 * 1024;

  @TempDir private Path folder;

  private static Http http(Dial dial, Trust trust) {
    return new Http(dial, trust, "homelab/test", Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  private static WebSocket open(RawServer server) throws IOException {
    return http(Dial.direct(), Trust.system())
        .webSocket(
            Request.get(server.uri("/tail?query=a%20b")).header("X-Scope-OrgID", "lab"),
            MOST,
            Duration.ofSeconds(1));
  }

  private static String upgrade(String head) throws Exception {
    String key =
        head.lines()
            .filter(line -> line.startsWith("Sec-WebSocket-Key: "))
            .findFirst()
            .orElseThrow()
            .substring(19);
    byte[] text = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.UTF_8);
    String accepted =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Accept: "
        + accepted
        + "\r\n\r\n";
  }

  /// Upgrades, sends these bytes (a character each) and says nothing more.
  private static RawServer sending(String frames) throws IOException {
    return new RawServer(
        (head, out, server) -> {
          RawServer.send(out, upgrade(head) + frames);
          return server.hang();
        });
  }

  private static String frame(int first, String payload) {
    return "" + (char) first + (char) payload.length() + payload;
  }

  @Test
  void goesThroughATunnelWhereThereIsAProxy() throws Exception {
    try (RawServer server = sending(frame(0x81, "hello"));
        FakeProxy proxy = new FakeProxy(server.port(), "")) {
      Http http =
          new Http(
              Dial.direct(),
              Proxies.of(Map.of("HTTP_PROXY", proxy.url())),
              Trust.system(),
              "homelab/test",
              Duration.ofSeconds(2),
              Duration.ofSeconds(2));
      Request request = Request.get(URI.create("http://loki.lab.example:3100/tail"));
      try (WebSocket socket = http.webSocket(request, MOST, Duration.ofSeconds(1))) {
        assertThat(socket.next()).isEqualTo("hello");
      }
      assertThat(proxy.heads().getFirst()).startsWith("CONNECT loki.lab.example:3100 HTTP/1.1\r\n");
      assertThat(server.heads().getFirst())
          .startsWith("GET /tail HTTP/1.1\r\n")
          .contains("Host: loki.lab.example:3100\r\n");
    }
  }

  @Test
  void asksAsEveryOtherRequestDoes() throws Exception {
    try (RawServer server = sending(frame(0x81, "hello"));
        WebSocket socket = open(server)) {
      assertThat(socket.next()).isEqualTo("hello");
      assertThat(socket.isAlive()).isTrue();
      assertThat(server.heads())
          .singleElement()
          .asString()
          .startsWith("GET /tail?query=a%20b HTTP/1.1\r\n")
          .contains("Host: 127.0.0.1:" + server.port() + "\r\n")
          .contains("User-Agent: homelab/test\r\n")
          .contains("X-Scope-OrgID: lab\r\n")
          .contains("Connection: Upgrade\r\n")
          .doesNotContain("keep-alive");
    }
  }

  @Test
  void goesWhereTheDialSaysUnderTheUrlsOwnName() throws Exception {
    TestAuthority authority = new TestAuthority(folder, "Lab Root");
    Trust lab = PemFile.trust(authority.pem());
    URI url = URI.create("https://" + HOST + "/tail");
    try (RawServer server =
            new RawServer(
                authority.server("dns:" + HOST, "-1d", 10),
                (head, out, self) -> {
                  RawServer.send(out, upgrade(head) + frame(0x81, "over TLS"));
                  return self.hang();
                });
        RawServer wrong =
            new RawServer(
                authority.server("dns:other.example", "-1d", 10), (head, out, self) -> false)) {
      try (WebSocket socket = named(server, lab, url)) {
        assertThat(socket.next()).isEqualTo("over TLS");
        assertThat(server.heads().getFirst()).contains("Host: " + HOST + "\r\n");
      }
      assertThatThrownBy(() -> named(wrong, lab, url))
          .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.TLS))
          .hasMessageContaining("certificate is for other.example")
          .hasMessageContaining("not " + HOST);
      assertThat(wrong.heads()).isEmpty();
    }
  }

  private static WebSocket named(RawServer server, Trust trust, URI url) throws IOException {
    Dial dial = Dial.of(Optional.empty(), Map.of("*.lab.example", "127.0.0.1:" + server.port()));
    return http(dial, trust).webSocket(Request.get(url), MOST, Duration.ofSeconds(30));
  }

  @Test
  void putsFragmentsTogetherAroundAPing() throws Exception {
    try (RawServer server =
            sending(frame(0x01, "in ") + frame(0x89, "ping") + frame(0x80, "parts"));
        WebSocket socket = open(server)) {
      assertThat(socket.next()).isEqualTo("in parts");
    }
  }

  @Test
  void aCloseIsToldWithItsReason() throws Exception {
    try (RawServer server =
            sending(frame(0x81, "last") + frame(0x88, "\u0003\u00f3not \u001b[31mnow"));
        WebSocket socket = open(server)) {
      assertThat(socket.next()).isEqualTo("last");
      assertThatThrownBy(socket::next)
          .isInstanceOfSatisfying(
              WebSocketClosed.class,
              e -> {
                assertThat(e.code()).isEqualTo(WebSocketClosed.SERVER_ERROR);
                assertThat(e.reason()).isEqualTo("not \u001b[31mnow");
              })
          .hasMessageStartingWith("127.0.0.1:" + server.port() + ": HTTP: the server closed");
    }
  }

  @Test
  void aMessageThatIsTooLongIsNotRead() throws Exception {
    try (RawServer server = sending("\u0081\u007f\0\0\0\0\u007f\0\0\0");
        WebSocket socket = open(server)) {
      assertThatThrownBy(socket::next)
          .isInstanceOf(Unreachable.class)
          .hasMessageContaining("not as a WebSocket speaks: ");
    }
  }

  @Test
  void aConnectionThatBreaksOffIsLost() throws Exception {
    try (RawServer server =
            new RawServer(
                (head, out, self) ->
                    RawServer.sendLast(out, upgrade(head) + "\u0081\u0010half of it"));
        WebSocket socket = open(server)) {
      assertThatThrownBy(socket::next)
          .isInstanceOf(Unreachable.class)
          .hasMessageEndingWith("HTTP: the connection was lost");
    }
  }

  @Test
  void aServerThatGivesNoSignOfLifeIsGivenUp() throws Exception {
    try (RawServer server = sending("");
        WebSocket socket = open(server)) {
      assertThatThrownBy(socket::next)
          .isInstanceOf(Unreachable.class)
          .hasMessageEndingWith("HTTP: the server went silent");
    }
  }

  @Test
  void aRefusalIsKeptHoweverItComes() throws Exception {
    String plain = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n";
    refused(out -> RawServer.send(out, plain + "Content-Length: 9\r\n\r\nown words"));
    refused(
        out -> {
          RawServer.send(out, plain);
          RawServer.send(out, "Content-Length: 9\r\n\r\nown ");
          RawServer.send(out, "words");
        });
    refused(
        out ->
            RawServer.send(
                out, plain + "Transfer-Encoding: chunked\r\n\r\n9\r\nown words\r\n0\r\n\r\n"));
  }

  private interface Sending {
    void to(OutputStream out) throws IOException;
  }

  private static void refused(Sending answer) throws IOException {
    try (RawServer server =
        new RawServer(
            (head, out, self) -> {
              answer.to(out);
              return self.hang();
            })) {
      assertThatThrownBy(() -> open(server))
          .isInstanceOfSatisfying(
              UpgradeRefused.class,
              e -> {
                assertThat(e.status()).isEqualTo(400);
                assertThat(e.type()).isEqualTo("text/plain");
                assertThat(e.text()).isEqualTo("own words");
              });
    }
  }

  @Test
  void whatIsNoUpgradeIsToldApart() throws Exception {
    fails((head, out, self) -> false, "HTTP: the connection closed without an answer");
    fails((head, out, self) -> self.hang(), "HTTP: no answer within 2 s");
    fails(
        (head, out, self) -> RawServer.send(out, upgrade("Sec-WebSocket-Key: another")), "HTTP: ");
    fails((head, out, self) -> RawServer.send(out, "SSH-2.0-OpenSSH\r\n\r\n"), "HTTP: ");
    fails(
        (head, out, self) ->
            RawServer.send(out, "HTTP/1.1 101 Switching Protocols\r\nX: " + "x".repeat(70_000)),
        "HTTP: ");
  }

  private static void fails(RawServer.Behaviour behaviour, String end) throws IOException {
    try (RawServer server = new RawServer(behaviour)) {
      assertThatThrownBy(() -> open(server))
          .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.HTTP))
          .hasMessageContaining(end);
    }
  }
}
