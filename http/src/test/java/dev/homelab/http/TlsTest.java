package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class TlsTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private static final String HOST = "loki.lab.example";

  @TempDir private static Path folder;
  private static TestAuthority authority;

  @BeforeAll
  static void makeAuthority() throws Exception {
    authority = new TestAuthority(folder, "Lab Root");
  }

  private static Http http(int port, Trust trust) {
    return http(port, trust, Duration.ofSeconds(5));
  }

  private static Http http(int port, Trust trust, Duration read) {
    Dial dial = Dial.of(Optional.empty(), Map.of("*.lab.example", "127.0.0.1:" + port));
    return new Http(dial, trust, "homelab/test", Duration.ofSeconds(5), read);
  }

  private static Trust lab() {
    return PemFile.trust(authority.pem());
  }

  private static String get(Http http) throws Exception {
    return get(http, "https://" + HOST + "/");
  }

  private static String get(Http http, String url) throws Exception {
    try (Response response = http.send(Request.get(URI.create(url)))) {
      return response.text(100);
    }
  }

  private static void refuses(RawServer server, Trust trust, String reason) {
    assertThatThrownBy(() -> get(http(server.port(), trust)))
        .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.TLS))
        .hasMessage(HOST + ":443 (127.0.0.1:" + server.port() + "): TLS: " + reason);
    assertThat(server.heads()).isEmpty();
  }

  private static RawServer server(String names, String start, int days) throws Exception {
    return new RawServer(
        authority.server(names, start, days), (head, out, self) -> RawServer.send(out, OK));
  }

  @Test
  void trustsACertificateOfTheConfiguredAuthority() throws Exception {
    try (RawServer server = server("dns:" + HOST, "-1d", 10)) {
      Http http = http(server.port(), lab());
      for (int i = 0; i < 3; i++) {
        assertThat(get(http)).isEqualTo("ok");
      }
      assertThat(server.connections()).isEqualTo(1);
      assertThat(server.heads().getFirst()).contains("\r\nHost: " + HOST + "\r\n");
    }
  }

  @Test
  void tellsTheServerTheNameAndNotTheAddress() throws Exception {
    SSLServerSocket socket = authority.server("dns:*.lab.example", "-2d", 10);
    List<String> asked = new CopyOnWriteArrayList<>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try (SSLSocket connection = (SSLSocket) socket.accept()) {
                connection.startHandshake();
                ((ExtendedSSLSession) connection.getSession())
                    .getRequestedServerNames()
                    .forEach(name -> asked.add(name.toString()));
                connection.getInputStream().read();
                RawServer.send(connection.getOutputStream(), OK);
              } catch (IOException e) {
                asked.add(e.toString());
              }
            });
    assertThat(get(http(socket.getLocalPort(), lab()))).isEqualTo("ok");
    assertThat(asked).singleElement().asString().contains(HOST);
    socket.close();
  }

  @Test
  void refusesACertificateForAnotherHost() throws Exception {
    try (RawServer server = server("dns:*.other.example,dns:other.example", "-3d", 10)) {
      refuses(
          server,
          lab(),
          "certificate is for *.other.example, other.example (issued by CN=Lab Root), not " + HOST);
    }
  }

  @Test
  void refusesAnExpiredCertificate() throws Exception {
    try (RawServer server = server("dns:" + HOST, "-5d", 2)) {
      LocalDate end = LocalDate.now(ZoneOffset.UTC).minusDays(3);
      refuses(server, lab(), "certificate expired " + end);
    }
  }

  @Test
  void refusesACertificateOfTheFuture() throws Exception {
    try (RawServer server = server("dns:" + HOST, "+5d", 10)) {
      LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(5);
      refuses(server, lab(), "certificate is valid only from " + start);
    }
  }

  @Test
  void refusesAnUnknownIssuer() throws Exception {
    try (RawServer server = server("dns:" + HOST, "-4d", 10)) {
      String reason = "certificate is issued by CN=Lab Root, which is not trusted";
      refuses(server, Trust.system(), reason);
      Path other = new TestAuthority(folder, "Other Root").pem();
      refuses(server, PemFile.trust(other), reason);
    }
  }

  @Test
  void looksAtNoCertificateOfAnUncheckedHost() throws Exception {
    try (RawServer server = server("dns:wrong.example", "-7d", 2)) {
      Trust trust = Trust.of(Optional.empty(), List.of("*.LAB.example"));
      assertThat(trust.unchecked(HOST)).isTrue();
      assertThat(trust.unchecked("lab.example")).isFalse();
      assertThat(get(http(server.port(), trust))).isEqualTo("ok");
      Trust exact = Trust.of(Optional.empty(), List.of("other.lab.example"));
      assertThatThrownBy(() -> get(http(server.port(), exact))).isInstanceOf(Unreachable.class);
    }
  }

  @Test
  void checksAnAddressAgainstTheCertificateToo() throws Exception {
    try (RawServer server = server("ip:127.0.0.1", "-8d", 20)) {
      Http http = http(server.port(), lab());
      assertThat(get(http, "https://127.0.0.1:" + server.port() + "/")).isEqualTo("ok");
      assertThatThrownBy(() -> get(http))
          .isInstanceOf(Unreachable.class)
          .hasMessageEndingWith(
              "certificate is for 127.0.0.1 (issued by CN=Lab Root), not " + HOST);
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void sendsAPostOnceOverTls() throws Exception {
    try (RawServer server =
        new RawServer(authority.server("dns:" + HOST, "-9d", 20), (head, out, self) -> false)) {
      Request request =
          Request.post(URI.create("https://" + HOST + "/"), "text/plain", new byte[] {1});
      assertThatThrownBy(() -> http(server.port(), lab()).send(request))
          .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.HTTP));
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void noticesAServerWithoutTls() throws Exception {
    try (RawServer server = RawServer.sending(OK)) {
      assertThatThrownBy(() -> get(http(server.port(), lab())))
          .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.TLS));
    }
  }

  @Test
  void waitsNoLongerForAHandshakeThanItsTimeout() throws Exception {
    try (RawServer server = new RawServer((head, out, self) -> self.hang())) {
      Http http = http(server.port(), lab(), Duration.ofMillis(300));
      assertThatThrownBy(() -> get(http))
          .isInstanceOf(Unreachable.class)
          .hasMessageEndingWith("TLS: no answer within 300 ms");
    }
  }

  @Test
  void saysWhichCaFileIsOfNoUse() throws Exception {
    Path missing = folder.resolve("missing.pem");
    assertRefused(missing, "no such file");
    Path empty = Files.writeString(folder.resolve("empty.pem"), "# none here\n");
    assertRefused(empty, "no certificate in it");
    String begin = "-----BEGIN CERTIFICATE-----\n";
    String end = "-----END CERTIFICATE-----\n";
    Path torn = Files.writeString(folder.resolve("torn.pem"), begin + "MIIB");
    assertRefused(torn, "a certificate in it is malformed");
    Path junk = Files.writeString(folder.resolve("junk.pem"), begin + "MIIB\n" + end);
    assertRefused(junk, "a certificate in it is malformed");
  }

  private static void assertRefused(Path file, String what) {
    Http http = http(1, PemFile.trust(file));
    assertThatThrownBy(() -> get(http))
        .isInstanceOf(CaFileException.class)
        .hasMessageStartingWith("CA file " + file + ": " + what + "; expected a readable file");
  }

  @Test
  void aPlainExchangeNeedsNoCaFile() throws Exception {
    try (RawServer server = RawServer.sending(OK)) {
      Trust trust = PemFile.trust(folder.resolve("missing.pem"));
      assertThat(get(http(server.port(), trust), "http://" + HOST + "/")).isEqualTo("ok");
    }
  }

  @Test
  void readsEveryCertificateOfAFile() throws Exception {
    Path other = new TestAuthority(folder, "Second Root").pem();
    Path both = folder.resolve("both.pem");
    Files.writeString(
        both, "a comment\n" + Files.readString(other) + "\n" + Files.readString(authority.pem()));
    try (RawServer server = server("dns:" + HOST, "-10d", 30)) {
      assertThat(get(http(server.port(), PemFile.trust(both)))).isEqualTo("ok");
    }
  }

  @Test
  void refusesAHostPatternThatIsNone() {
    assertThatThrownBy(() -> Trust.of(Optional.empty(), List.of("*")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a host name");
  }
}
