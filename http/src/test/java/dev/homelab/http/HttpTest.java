package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpTest {
  private static final String EMPTY_OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

  private static Http http(Dial dial) {
    return http(dial, Duration.ofSeconds(5), Duration.ofMillis(500));
  }

  private static Http http(Dial dial, Duration connect, Duration read) {
    return new Http(dial, Trust.system(), "homelab/1.2.0", connect, read);
  }

  private static final Http HTTP = http(Dial.direct());

  private static Request post(URI uri) {
    return Request.post(uri, "text/plain", new byte[] {'x'});
  }

  private static Unreachable failure(Request request) {
    return failure(HTTP, request);
  }

  private static Unreachable failure(Http http, Request request) {
    try (Response response = http.send(request)) {
      String text = response.text(1_000_000);
      throw new AssertionError("answered: " + response.status() + " " + text);
    } catch (Unreachable e) {
      return e;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void dialsTheTargetAndKeepsTheName() throws Exception {
    try (RawServer server = RawServer.sending(EMPTY_OK)) {
      Http http =
          http(Dial.of(Optional.empty(), Map.of("*.lab.example", "127.0.0.1:" + server.port())));
      try (Response response =
          http.send(Request.get(URI.create("http://Loki.lab.example:3100/a%20b?c=%22")))) {
        assertThat(response.status()).isEqualTo(200);
      }
      assertThat(server.heads().getFirst())
          .startsWith("GET /a%20b?c=%22 HTTP/1.1\r\n")
          .contains("\r\nHost: Loki.lab.example:3100\r\n")
          .contains("\r\nUser-Agent: homelab/1.2.0\r\n");
    }
  }

  @Test
  void keepsTheConnectionOverManyExchanges() throws Exception {
    try (RawServer server = RawServer.sending("HTTP/1.1 404 No\r\nContent-Length: 3\r\n\r\nno\n")) {
      for (int i = 0; i < 5; i++) {
        try (Response response = HTTP.send(Request.get(server.uri("/" + i)))) {
          assertThat(response.text(100)).isEqualTo("no\n");
        }
        try (Response response = HTTP.send(post(server.uri("/" + i)))) {
          assertThat(response.status()).isEqualTo(404);
        }
      }
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aKeptConnectionThatTheServerClosedIsNotUsedForAPost() throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> RawServer.sendLast(out, EMPTY_OK))) {
      for (int i = 0; i < 5; i++) {
        try (Response response = HTTP.send(post(server.uri("/")))) {
          assertThat(response.status()).isEqualTo(200);
        }
        Thread.sleep(20);
      }
      assertThat(server.heads()).hasSize(5);
    }
  }

  @Test
  void sendsAPostOnce() throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> false)) {
      Unreachable e = failure(post(server.uri("/")));
      assertThat(e.leg()).isEqualTo(Leg.HTTP);
      assertThat(e)
          .hasMessage(
              "127.0.0.1:" + server.port() + ": HTTP: the connection closed without an answer");
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void sendsAnEmptyPostWithItsLength() throws Exception {
    try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n")) {
      try (Response response =
          HTTP.send(Request.post(server.uri("/"), "text/plain", new byte[0]))) {
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.text(10)).isEmpty();
      }
      assertThat(server.heads().getFirst()).contains("Content-Length: 0\r\n");
    }
  }

  @Test
  void doesNotFollowARedirect() throws Exception {
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")) {
      try (Response response = HTTP.send(Request.get(server.uri("/")))) {
        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("location")).hasValue("http://127.0.0.1:1/");
      }
      try (Response response = HTTP.send(post(server.uri("/")))) {
        assertThat(response.status()).isEqualTo(302);
      }
    }
  }

  @Test
  void anAnswerThatIsOnlyAnnouncedEnds() throws Exception {
    String announced = "HTTP/1.1 100 Continue\r\n\r\n".repeat(200_000);
    try (RawServer server = RawServer.sending(announced)) {
      for (Request request : List.of(Request.get(server.uri("/")), post(server.uri("/")))) {
        Unreachable e = failure(request);
        assertThat(e.leg()).isEqualTo(Leg.HTTP);
        assertThat(e).hasMessageContaining("again and again");
      }
    }
  }

  @Test
  void a401IsAnAnswerEvenToAPost() throws Exception {
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                + "Content-Length: 4\r\n\r\nwhy?")) {
      try (Response response = HTTP.send(Request.get(server.uri("/")))) {
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.text(100)).isEqualTo("why?");
      }
      try (Response response = HTTP.send(post(server.uri("/")))) {
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.text(100)).isEqualTo("why?");
      }
    }
  }

  @Test
  void givesTheFirstOfSeveralHeaders() throws Exception {
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 503 Wait\r\nRetry-After: 1\r\nretry-after: 2\r\nContent-Length: 0\r\n\r\n")) {
      try (Response response = HTTP.send(Request.get(server.uri("/")))) {
        assertThat(response.header("RETRY-AFTER")).hasValue("1");
        assertThat(response.header("Date")).isEmpty();
      }
    }
  }

  @Test
  void readsNoMoreOfABodyThanAskedFor() throws Exception {
    String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
    try (RawServer server =
        new RawServer(
            (head, out, self) -> {
              RawServer.send(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              while (true) {
                RawServer.send(out, chunk);
              }
            })) {
      for (int i = 0; i < 3; i++) {
        try (Response response = HTTP.send(Request.get(server.uri("/")))) {
          assertThat(response.text(100_000)).hasSize(100_000);
        }
      }
    }
  }

  @Test
  void cutsNoCharacterInTwo() throws Exception {
    byte[] text = "aé€😀".getBytes(StandardCharsets.UTF_8);
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 200 OK\r\nContent-Length: "
                + text.length
                + "\r\n\r\n"
                + new String(text, StandardCharsets.ISO_8859_1))) {
      String[] cuts = {"", "a", "a", "aé", "aé", "aé", "aé€", "aé€", "aé€", "aé€", "aé€😀"};
      for (int i = 0; i < cuts.length; i++) {
        try (Response response = HTTP.send(Request.get(server.uri("/")))) {
          assertThat(response.text(i)).as("%d bytes", i).isEqualTo(cuts[i]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        "HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf",
      })
  void noticesABodyThatBreaksOff(String answer) throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> RawServer.sendLast(out, answer))) {
      assertThat(failure(Request.get(server.uri("/?q=hunter2"))))
          .hasMessage(
              "127.0.0.1:" + server.port() + ": HTTP: the connection closed inside the answer");
    }
  }

  @Test
  void waitsNoLongerThanItsTimeout() throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> self.hang())) {
      assertThat(failure(Request.get(server.uri("/"))))
          .hasMessageEndingWith("HTTP: no answer within 500 ms");
      assertThat(failure(post(server.uri("/"))))
          .hasMessageEndingWith("HTTP: no answer within 500 ms");
    }
    try (RawServer server =
        new RawServer(
            (head, out, self) ->
                RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
                    && self.hang())) {
      assertThat(failure(Request.get(server.uri("/"))))
          .hasMessageEndingWith("HTTP: no answer within 500 ms");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 20", "HTTP/1.1 abc\r\n\r\n"})
  void noticesWhatIsNoHttp(String answer) throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> RawServer.sendLast(out, answer))) {
      assertThat(failure(Request.get(server.uri("/"))).leg()).isEqualTo(Leg.HTTP);
      assertThat(failure(post(server.uri("/"))))
          .hasMessage("127.0.0.1:" + server.port() + ": HTTP: the answer is not HTTP");
    }
  }

  @Test
  void namesTheLegThatFailed() throws Exception {
    try (ClosedPort port = new ClosedPort()) {
      int closed = port.number();
      assertThat(failure(Request.get(URI.create("http://127.0.0.1:" + closed + "/x?secret"))))
          .hasMessage("127.0.0.1:" + closed + ": connect: Connection refused");
      assertThat(failure(Request.get(URI.create("https://127.0.0.1:" + closed + "/x?secret"))))
          .hasMessage("127.0.0.1:" + closed + ": connect: Connection refused");

      Dial dial = Dial.of(Optional.empty(), Map.of("loki.lab.example", "127.0.0.1:" + closed));
      Unreachable dialled =
          failure(http(dial), Request.get(URI.create("https://loki.lab.example/")));
      assertThat(dialled)
          .hasMessage(
              "loki.lab.example:443 (127.0.0.1:" + closed + "): connect: Connection refused");
      assertThat(dialled.leg()).isEqualTo(Leg.CONNECT);
      assertThat(dialled.address()).isEqualTo("loki.lab.example:443");
      assertThat(dialled.dialled()).hasValue("127.0.0.1:" + closed);
      assertThat(dialled.reason()).isEqualTo("Connection refused");
    }

    Unreachable unknown =
        failure(Request.get(URI.create("http://no-such-host.invalid:3100/x?secret")));
    assertThat(unknown).hasMessage("no-such-host.invalid:3100: name: does not resolve");
    assertThat(unknown.leg()).isEqualTo(Leg.NAME);
    assertThat(unknown.dialled()).isEmpty();
  }

  @Test
  void givesUpOnAConnectThatHangs() throws Exception {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket first = new Socket();
        Socket second = new Socket()) {
      first.connect(full.getLocalSocketAddress());
      second.connect(full.getLocalSocketAddress());
      Http impatient = http(Dial.direct(), Duration.ofSeconds(1), Duration.ofSeconds(1));
      URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort() + "/");
      assertThat(failure(impatient, Request.get(uri)).reason()).isEqualTo("timed out after 1 s");
    }
  }

  @Test
  void aBodyLeftUnreadHarmsNothing() throws Exception {
    try (RawServer server =
        RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")) {
      for (int i = 0; i < 5; i++) {
        try (Response response = HTTP.send(Request.get(server.uri("/")));
            InputStream body = response.body()) {
          assertThat(body.read()).isEqualTo('h');
          assertThat(body.skip(2)).isEqualTo(2);
        }
      }
    }
  }

  /// A process of its own, started over the plain URL in its argument.
  static final class PlainExchange {
    private PlainExchange() {}

    public static void main(String[] arguments) throws Exception {
      try (Response response = HTTP.send(Request.get(URI.create(arguments[0])))) {
        response.text(100);
      }
    }
  }

  @Test
  void aPlainExchangeLoadsNothingOfTls() throws Exception {
    try (RawServer server = RawServer.sending(EMPTY_OK)) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Dsun.net.http.allowRestrictedHeaders=true",
                  "-Dsun.net.http.retryPost=false",
                  "-Xlog:class+load",
                  "-cp",
                  System.getProperty("java.class.path"),
                  PlainExchange.class.getName(),
                  server.uri("/").toString())
              .redirectErrorStream(true)
              .start();
      String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(loaded).isZero();
      assertThat(server.heads()).hasSize(1);
      assertThat(loaded)
          .contains("dev.homelab.http.Http ")
          .doesNotContain("javax.net.ssl.", "sun.security.ssl.", "java.security.cert.X509")
          .doesNotContain("dev.homelab.http.Tls");
    }
  }

  @Test
  void startsOnlyWhereTheJdkDoesAsItIsTold() {
    for (String needed :
        List.of("sun.net.http.allowRestrictedHeaders=true", "sun.net.http.retryPost=false")) {
      String property = needed.substring(0, needed.indexOf('='));
      String before = System.getProperty(property);
      System.clearProperty(property);
      try {
        assertThatThrownBy(() -> http(Dial.direct()))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("-D" + needed);
      } finally {
        System.setProperty(property, String.valueOf(before));
      }
    }
  }

  @Test
  void refusesTimeoutsOutOfRange() {
    assertThatThrownBy(() -> http(Dial.direct(), Duration.ZERO, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> http(Dial.direct(), Duration.ofSeconds(1), Duration.ofDays(30)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
