package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is spoken where something else was expected, and servers that begin TLS in the clear.
@Timeout(120)
class SpokenTest {
  private static final String HOST = "mail.lab.example";

  @TempDir private static Path folder;
  private static TestAuthority lab;
  private static SSLContext context;

  @BeforeAll
  static void makeAuthority() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    context = lab.context("dns:*.lab.example");
  }

  private interface Conversation {
    void with(Socket socket, BufferedReader in, OutputStream out) throws Exception;
  }

  /// A server that does this to its every client.
  private static ServerSocket serving(Conversation conversation) throws IOException {
    ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  InputStream in = socket.getInputStream();
                  conversation.with(
                      socket,
                      new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII), 1),
                      socket.getOutputStream());
                } catch (Exception e) {
                  // The client's side tells.
                }
              }
            });
    return server;
  }

  private static Walk walk(Visit visit, int port) throws IOException {
    return new Probe(
            PemFile.trust(lab.pem()), "homelab/test", Duration.ofSeconds(9), Duration.ofSeconds(9))
        .walk(visit, List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
  }

  private static Walk walk(String url, int port) throws IOException {
    return walk(Visit.of(Request.get(URI.create(url))), port);
  }

  private static Walk walk(Talk talk, int port) throws IOException {
    return walk(new Visit(HOST, port, talk, Optional.empty()), port);
  }

  private static String reason(Walk walk, Leg leg) {
    assertThat(walk.failure().orElseThrow().leg()).isEqualTo(leg);
    return walk.failure().orElseThrow().reason();
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void expect(BufferedReader in, String line) throws IOException {
    String read = in.readLine();
    if (!line.equals(read)) {
      throw new IOException(read);
    }
  }

  private static void secure(Socket socket) throws IOException {
    SSLSocket tls =
        (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), false);
    tls.setUseClientMode(false);
    tls.startHandshake();
    tls.getInputStream().read();
  }

  /// A strict server of each kind: it goes on only if each word is the one that was expected.
  private static ServerSocket strict(Talk talk) throws IOException {
    return serving(
        (socket, in, out) -> {
          switch (talk) {
            case SMTP -> {
              say(out, "220-mail.lab.example\r\n220 ESMTP\r\n");
              expect(in, "EHLO localhost");
              say(out, "250-mail.lab.example\r\n250-SIZE 1\r\n250 STARTTLS\r\n");
              expect(in, "STARTTLS");
              say(out, "220 go ahead\r\n");
            }
            case IMAP -> {
              say(out, "* OK ready\r\n");
              expect(in, "a STARTTLS");
              say(out, "* CAPABILITY IMAP4rev2\r\na OK go ahead\r\n");
            }
            case POSTGRES -> {
              byte[] asked = socket.getInputStream().readNBytes(8);
              if (asked[4] != 4 || (asked[5] & 0xff) != 0xd2 || asked[7] != 0x2f) {
                throw new IOException("no SSLRequest");
              }
              say(out, "S");
            }
            case HTTP, HTTPS, TCP, TLS -> {}
          }
          secure(socket);
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Talk.class,
      names = {"SMTP", "IMAP", "POSTGRES", "TLS"})
  void beginsTlsAsTheProtocolHasIt(Talk talk) throws Exception {
    try (ServerSocket server = strict(talk)) {
      Walk walk = walk(talk, server.getLocalPort());
      assertThat(walk.failure()).isEmpty();
      assertThat(walk.times()).containsOnlyKeys(Leg.CONNECT, Leg.TLS);
      assertThat(walk.handshake().orElseThrow().chain().own().names())
          .containsExactly("*.lab.example");
      assertThat(walk.status()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SMTP|220 hi/250 SIZE 1|the server offers no STARTTLS",
        "SMTP|554 no|an SMTP server greets with 220: 554 no",
        "SMTP|220 hi/250 STARTTLS/454 later|the server refuses STARTTLS: 454 later",
        "IMAP|* OK hi/a BAD what|the server refuses STARTTLS: a BAD what",
        "IMAP|* BYE|an IMAP server greets with * OK: * BYE",
        "POSTGRES|N|the server takes no TLS (it answers N)",
        "POSTGRES|E|not as PostgreSQL answers",
      })
  void saysWhyTlsDoesNotBegin(Talk talk, String replies, String reason) throws Exception {
    try (ServerSocket server =
        serving(
            (socket, in, out) -> {
              if (talk == Talk.POSTGRES) {
                say(out, replies);
                socket.getInputStream().readAllBytes();
                return;
              }
              for (String reply : replies.split("/")) {
                say(out, reply + "\r\n");
                in.readLine();
              }
            })) {
      assertThat(reason(walk(talk, server.getLocalPort()), Leg.TLS)).isEqualTo(reason);
    }
  }

  @Test
  void aReplyWithoutAnEndIsNotReadForEver() throws Exception {
    try (ServerSocket server =
        serving(
            (socket, in, out) -> {
              while (true) {
                say(out, "220-" + "x".repeat(5000));
              }
            })) {
      assertThat(reason(walk(Talk.SMTP, server.getLocalPort()), Leg.TLS))
          .isEqualTo("the reply has no end");
    }
  }

  @Test
  void aConnectionAloneIsEnough() throws Exception {
    try (ServerSocket server = serving((socket, in, out) -> in.readLine())) {
      Walk walk = walk(Talk.TCP, server.getLocalPort());
      assertThat(walk.failure()).isEmpty();
      assertThat(walk.times()).containsOnlyKeys(Leg.CONNECT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 400 Bad Request|plain HTTP is spoken here, not TLS: expected http://",
        "SSH-2.0-OpenSSH_9.6|SSH is spoken here",
        "220 mail.lab.example|SMTP or FTP is spoken here",
        "* OK ready|IMAP is spoken here",
        "nonsense|the server does not speak TLS here",
      })
  void namesWhatIsSpokenInPlaceOfTls(String greeting, String reason) throws Exception {
    try (ServerSocket server =
        serving(
            (socket, in, out) -> {
              say(out, greeting + "\r\n");
              in.readLine();
            })) {
      assertThat(reason(walk("https://" + HOST + "/", server.getLocalPort()), Leg.TLS))
          .isEqualTo(reason);
    }
  }

  /// The one answers plain HTTP with an alert, the other with 400.
  @Test
  void namesTlsInPlaceOfPlainHttp() throws Exception {
    String expected = "TLS is spoken here, not plain HTTP: expected https://";
    try (RawServer java =
        new RawServer(
            lab.server("dns:" + HOST, "-1d", 9), (head, out, self) -> RawServer.send(out, ""))) {
      assertThat(reason(walk("http://" + HOST + "/", java.port()), Leg.HTTP)).isEqualTo(expected);
    }
    try (Nginx nginx =
        Nginx.start(
            Files.createDirectory(folder.resolve("nginx")),
            List.of(
                new Nginx.Site(
                    HOST, lab.issue("dns:" + HOST, "-1d", 9), Nginx.answering(200, "ok"))))) {
      assertThat(reason(walk("http://" + HOST + "/", nginx.tlsPort()), Leg.HTTP))
          .isEqualTo(expected);
      assertThat(walk("http://" + HOST + "/", nginx.plainPort()).status()).hasValue(200);
      assertThat(reason(walk("https://" + HOST + "/", nginx.plainPort()), Leg.TLS))
          .isEqualTo("plain HTTP is spoken here, not TLS: expected http://");
    }
  }

  /// The first frame that such a server sends, over a plain connection and over TLS.
  @Test
  void namesHttp2() throws Exception {
    byte[] settings = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    try (ServerSocket server =
            serving(
                (socket, in, out) -> {
                  out.write(settings);
                  in.readLine();
                });
        RawServer secure =
            new RawServer(
                lab.server("dns:" + HOST, "-1d", 9),
                (head, out, self) -> {
                  out.write(settings);
                  out.flush();
                  return false;
                })) {
      assertThat(reason(walk("http://" + HOST + "/", server.getLocalPort()), Leg.HTTP))
          .isEqualTo("HTTP/2 alone is spoken here");
      assertThat(reason(walk("https://" + HOST + "/", secure.port()), Leg.HTTP))
          .isEqualTo("HTTP/2 alone is spoken here");
    }
  }

  /// It says nothing to HTTP/1.1, and picks `h2` when it is offered.
  @Test
  void findsHttp2OutWhereTheServerSaysNothing() throws Exception {
    try (ServerSocket server =
        serving(
            (socket, in, out) -> {
              SSLSocket tls =
                  (SSLSocket)
                      context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
              tls.setUseClientMode(false);
              tls.setHandshakeApplicationProtocolSelector(
                  (made, offered) -> offered.contains("h2") ? "h2" : "");
              tls.startHandshake();
              tls.getInputStream().read();
              tls.close();
            })) {
      assertThat(reason(walk("https://" + HOST + "/", server.getLocalPort()), Leg.HTTP))
          .isEqualTo("HTTP/2 alone is spoken here");
    }
  }

  @Test
  void tellsWhereAnAnswerRedirectsTo() throws Exception {
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 302 Found\r\nX: y\r\nlocation:  https://b.example/x \r\n\r\n")) {
      assertThat(walk("http://" + HOST + "/", server.port()).location())
          .hasValue("https://b.example/x");
    }
    try (RawServer server =
        new RawServer((head, out, self) -> RawServer.sendLast(out, "HTTP/1.1 301 Moved\r\nLoca"))) {
      Walk walk = walk("http://" + HOST + "/", server.port());
      assertThat(walk.status()).hasValue(301);
      assertThat(walk.location()).isEmpty();
    }
  }
}
