package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ProbeTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private static final String HOST = "nas.lab.example";

  @TempDir private Path folder;

  private static Walk walk(Trust trust, Duration whole, String url, int... ports)
      throws IOException {
    List<InetSocketAddress> addresses =
        Arrays.stream(ports)
            .mapToObj(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .toList();
    return new Probe(trust, "homelab/test", Duration.ofSeconds(20), whole)
        .walk(Request.get(URI.create(url)), addresses);
  }

  private static Walk walk(String url, int... ports) throws IOException {
    return walk(Trust.system(), Duration.ofSeconds(20), url, ports);
  }

  private static ServerCertificate own(Walk walk) {
    return walk.handshake().orElseThrow().chain().own();
  }

  private static Unreachable failure(Walk walk) {
    assertThat(walk.status()).isEmpty();
    return walk.failure().orElseThrow();
  }

  @Test
  void timesEachLegOfAPlainExchange() throws Exception {
    try (RawServer server = RawServer.sending(OK)) {
      Walk walk = walk("http://" + HOST + ":81/a%20b?c=d", server.port());
      assertThat(walk.failure()).isEmpty();
      assertThat(walk.status()).hasValue(200);
      assertThat(walk.times()).containsOnlyKeys(Leg.CONNECT, Leg.HTTP);
      assertThat(walk.times().values()).allMatch(Duration::isPositive);
      assertThat(walk.handshake()).isEmpty();
      assertThat(walk.address().getPort()).isEqualTo(server.port());
      assertThat(server.heads().getFirst())
          .startsWith("GET /a%20b?c=d HTTP/1.1\r\nHost: " + HOST + ":81\r\n")
          .contains("\r\nUser-Agent: homelab/test\r\n");
    }
  }

  @Test
  void showsTheCertificateThatIsBelieved() throws Exception {
    TestAuthority authority = new TestAuthority(folder, "Lab Root");
    Trust trust = PemFile.trust(authority.pem());
    try (RawServer server =
        new RawServer(
            authority.server("dns:" + HOST, "-1d", 31),
            (head, out, self) -> RawServer.send(out, OK))) {
      for (int i = 0; i < 2; i++) {
        Walk walk = walk(trust, Duration.ofSeconds(20), "https://" + HOST, server.port());
        assertThat(walk.status()).hasValue(200);
        assertThat(walk.times()).containsOnlyKeys(Leg.CONNECT, Leg.TLS, Leg.HTTP);
        ServerCertificate certificate = own(walk);
        assertThat(certificate.issuer()).isEqualTo("CN=Lab Root");
        assertThat(certificate.names()).containsExactly(HOST);
        assertThat(certificate.daysLeft(Instant.now())).isEqualTo(29);
      }
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void showsTheCertificateThatIsRefused() throws Exception {
    TestAuthority authority = new TestAuthority(folder, "Lab Root");
    try (RawServer server =
        new RawServer(
            authority.server("dns:" + HOST, "-5d", 2),
            (head, out, self) -> RawServer.send(out, OK))) {
      Walk walk = walk("https://" + HOST + "/", server.port());
      assertThat(failure(walk).leg()).isEqualTo(Leg.TLS);
      assertThat(failure(walk).reason()).startsWith("certificate expired ");
      assertThat(walk.times()).containsOnlyKeys(Leg.CONNECT);
      assertThat(own(walk).daysLeft(Instant.now())).isEqualTo(-4);
      assertThat(server.heads()).isEmpty();
      Trust blind = Trust.of(Optional.empty(), List.of(HOST));
      Walk seen = walk(blind, Duration.ofSeconds(20), "https://" + HOST + "/", server.port());
      assertThat(seen.status()).hasValue(200);
      assertThat(seen.handshake()).isPresent();
    }
  }

  @Test
  void goesOnToTheNextAddressOnlyIfItCanNotConnect() throws Exception {
    try (ClosedPort closed = new ClosedPort();
        RawServer server = RawServer.sending(OK);
        RawServer silent = new RawServer((head, out, self) -> false)) {
      int dead = closed.number();
      assertThat(failure(walk("http://" + HOST + "/", dead)))
          .hasMessage(HOST + ":80 (127.0.0.1:" + dead + "): connect: Connection refused");
      assertThat(walk("http://" + HOST + "/", dead, server.port()).status()).hasValue(200);
      Unreachable failure = failure(walk("http://" + HOST + "/", silent.port(), server.port()));
      assertThat(failure.reason()).isEqualTo("the connection closed without an answer");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\r\n",
        "HTTP/1.1 20",
        "HTTP/1.1 abc\r\n",
        "HTTP/1.1 2000\r\n",
        "HTTP/2 200\r\n",
        "\n"
      })
  void noticesWhatIsNoHttp(String answer) throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> RawServer.sendLast(out, answer))) {
      assertThat(failure(walk("http://" + HOST + "/", server.port())).reason())
          .isEqualTo("the answer is not HTTP");
    }
  }

  @Test
  void readsPastWhatOnlyAnnouncesTheAnswer() throws Exception {
    try (RawServer server =
        RawServer.sending(
            "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 503 Later\r\n\r\n")) {
      assertThat(walk("http://" + HOST + "/", server.port()).status()).hasValue(503);
    }
  }

  @Test
  void readsNoMoreThanABoundOfWhatNeverEnds() throws Exception {
    try (RawServer server =
        new RawServer(
            (head, out, self) -> {
              while (true) {
                RawServer.send(out, "x".repeat(4096));
              }
            })) {
      assertThat(failure(walk("http://" + HOST + "/", server.port())).reason())
          .isEqualTo("the answer is not HTTP");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void endsInTimeWithAServerThatHangs(String scheme) throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> self.hang())) {
      Walk walk =
          walk(Trust.system(), Duration.ofMillis(1500), scheme + "://" + HOST + "/", server.port());
      assertThat(failure(walk).reason()).isEqualTo("no answer within 1500 ms");
      assertThat(failure(walk).leg()).isEqualTo(scheme.equals("http") ? Leg.HTTP : Leg.TLS);
    }
  }

  /// It ends before the handshake begins, and the time of a connection is a longer one.
  @Test
  void theTimeForTheWholeIsNamedWhereverItEnds() throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> self.hang())) {
      Walk walk =
          walk(Trust.system(), Duration.ofMillis(0), "https://" + HOST + "/", server.port());
      assertThat(failure(walk).reason()).isEqualTo("no answer within 0 s");
    }
  }

  /// Each byte comes long before a silence would be noticed.
  @Test
  void endsInTimeWithAServerThatDrips() throws Exception {
    try (RawServer server =
        new RawServer(
            (head, out, self) -> {
              RawServer.send(out, "HTTP/1.1 100 Continue\r\n");
              while (true) {
                RawServer.send(out, "a");
                LockSupport.parkNanos(10_000_000);
              }
            })) {
      Walk walk =
          walk(Trust.system(), Duration.ofMillis(700), "http://" + HOST + "/", server.port());
      assertThat(failure(walk).reason()).isEqualTo("no answer within 700 ms");
    }
  }

  /// A handshake in which no single read takes long.
  @Test
  void endsInTimeWithAHandshakeThatDrips() throws Exception {
    byte[] start = {0x16, 3, 3, 0x40, 0, 2, 0, 0x3f, (byte) 0xfc};
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try (Socket connection = server.accept()) {
                  connection.getOutputStream().write(start);
                  while (true) {
                    connection.getOutputStream().write(0);
                    LockSupport.parkNanos(10_000_000);
                  }
                } catch (IOException e) {
                  // The client left.
                }
              });
      Walk walk =
          walk(
              Trust.system(),
              Duration.ofMillis(700),
              "https://" + HOST + "/",
              server.getLocalPort());
      assertThat(failure(walk).leg()).isEqualTo(Leg.TLS);
      assertThat(failure(walk).reason()).isEqualTo("no answer within 700 ms");
    }
  }

  @Test
  void aCaFileThatIsOfNoUseIsNotTheServersFault() throws Exception {
    Trust trust = PemFile.trust(folder.resolve("missing.pem"));
    try (RawServer server = RawServer.sending(OK)) {
      assertThatThrownBy(
              () -> walk(trust, Duration.ofSeconds(20), "https://" + HOST + "/", server.port()))
          .isInstanceOf(CaFileException.class);
    }
  }
}
