package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.http.Handshake.ClientAuth;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a handshake shows and why it fails, on servers of the JDK and a real OpenSSL.
@Timeout(180)
class HandshakeTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private static final String HOST = "nas.lab.example";
  private static final String STILL = "; browsers refuse that, some clients still take it";

  @TempDir private static Path folder;
  private static TestAuthority lab;
  private static TestAuthority.Issued server;

  @BeforeAll
  static void makeAuthority() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    server = lab.issueTo("CN=Lab Server", "san=dns:" + HOST, "RSA");
  }

  private static Walk walk(Trust trust, int port) throws IOException {
    return new Probe(trust, "homelab/test", Duration.ofSeconds(20), Duration.ofSeconds(20))
        .walk(
            Request.get(URI.create("https://" + HOST + "/")),
            List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
  }

  private static Trust trust() {
    return PemFile.trust(lab.pem());
  }

  private static String reason(Walk walk) {
    Unreachable failure = walk.failure().orElseThrow();
    assertThat(failure.leg()).isEqualTo(Leg.TLS);
    return failure.reason();
  }

  private static RawServer showing(String subject, String extension) throws Exception {
    return new RawServer(
        lab.server(subject, extension), (head, out, self) -> RawServer.send(out, OK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "san=dns:" + HOST + "|CN=Lab Server|",
        "san=dns:*.lab.example|CN=Lab Server|",
        "san=dns:NAS.Lab.Example|CN=Lab Server|",
        "ku=digitalSignature|CN=nas.lab.example|certificate names nas.lab.example in its common name"
            + " (CN) alone, and has no SAN",
        "san=email:ada@lab.example|CN=nas.lab.example|certificate names nas.lab.example in its common"
            + " name (CN) alone, and no host in its SAN (email:ada@lab.example)",
      })
  void aNameIsBelievedFromAnAlternativeNameAlone(String extension, String subject, String fault)
      throws Exception {
    try (RawServer shown = showing(subject, extension)) {
      Walk walk = walk(trust(), shown.port());
      Dial dial = Dial.of(Optional.empty(), Map.of(HOST, "127.0.0.1:" + shown.port()));
      Http http =
          new Http(dial, trust(), "homelab/test", Duration.ofSeconds(9), Duration.ofSeconds(9));
      Request request = Request.get(URI.create("https://" + HOST + "/"));
      if (fault == null) {
        assertThat(walk.status()).hasValue(200);
        http.send(request).close();
      } else {
        assertThat(reason(walk)).isEqualTo(fault + STILL);
        assertThat(walk.handshake()).isPresent();
        assertThatThrownBy(() -> http.send(request)).hasMessageEndingWith(fault + STILL);
      }
    }
  }

  /// By OpenSSL, since keytool refuses to make it.
  @Test
  void aWildcardIsAWholeLabel() throws Exception {
    Path certificate = folder.resolve("part.pem");
    Path key = folder.resolve("part.key");
    OpensslServer.run(
        folder,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        "/CN=" + HOST,
        "-addext",
        "subjectAltName=DNS:n*.lab.example",
        "-keyout",
        key.toString(),
        "-out",
        certificate.toString());
    try (OpensslServer shown =
        OpensslServer.start(folder, new TestAuthority.Issued(certificate, key))) {
      assertThat(reason(walk(PemFile.trust(certificate), shown.port())))
          .isEqualTo("certificate is for n*.lab.example, with a * that is no whole label" + STILL);
    }
  }

  @Test
  void theChainEndsWithTheFirstOfItsCertificates() throws Exception {
    TestAuthority.Issued issued =
        lab.below("Lab Intermediate", 5).issueTo("CN=Lab Server", "san=dns:" + HOST, "EC");
    try (OpensslServer shown = OpensslServer.start(folder, issued)) {
      Walk walk = walk(trust(), shown.port());
      assertThat(walk.status()).hasValue(200);
      Handshake made = walk.handshake().orElseThrow();
      assertThat(made.chain().certificates())
          .extracting(ServerCertificate::subject)
          .startsWith("CN=Lab Server")
          .contains("CN=Lab Intermediate");
      assertThat(made.chain().endsFirst().subject()).isEqualTo("CN=Lab Intermediate");
      assertThat(made.chain().endsFirst().daysLeft(Instant.now())).isEqualTo(4);
      assertThat(made.chain().endsFirst().hoursLeft(Instant.now())).isEqualTo(119);
      assertThat(made.chain().own().daysLeft(Instant.now())).isEqualTo(19);
      assertThat(made.protocol()).isEqualTo("TLSv1.3");
      assertThat(made.cipher()).startsWith("TLS_");
      assertThat(made.client()).isEqualTo(ClientAuth.NOT_ASKED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-tls1_2 -cipher CAMELLIA256-SHA|no cipher or protocol in common with the server",
        "-tls1_2 -cipher AES128-SHA256|no cipher or protocol in common with the server",
        "-tls1_1 -cipher ALL:@SECLEVEL=0|the server takes none of the protocols offered (TLS 1.2"
            + " and 1.3)",
      })
  void saysThatNothingIsInCommon(String options, String reason) throws Exception {
    try (OpensslServer shown = OpensslServer.start(folder, server, options.split(" "))) {
      assertThat(reason(walk(trust(), shown.port())))
          .isEqualTo(reason + "; older ones are offered to hosts in tls.insecure alone");
    }
  }

  private static ClientSource files(Path certificate, Path key) {
    return new ClientSource() {
      @Override
      public String name() {
        return certificate.toString();
      }

      @Override
      public byte[] certificates() throws IOException {
        return Files.readAllBytes(certificate);
      }

      @Override
      public byte[] key() throws IOException {
        return Files.readAllBytes(key);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"-tls1_2", "-tls1_3"})
  void saysThatTheServerWantsACertificate(String version) throws Exception {
    try (OpensslServer shown =
        OpensslServer.start(
            folder,
            server,
            version,
            "-Verify",
            "2",
            "-verify_return_error",
            "-CAfile",
            lab.pem().toString())) {
      Walk walk = walk(trust(), shown.port());
      assertThat(reason(walk))
          .startsWith("the server wants a client certificate")
          .contains("tls.client");
      assertThat(walk.handshake().orElseThrow().client()).isEqualTo(ClientAuth.NONE_SHOWN);
      TestAuthority.Issued foreign =
          new TestAuthority(folder, "Foreign Root " + version).issueTo("CN=ada", "", "EC");
      Trust wrong = trust().showing(Map.of("*.lab.example", files(foreign.chain(), foreign.key())));
      assertThat(reason(walk(wrong, shown.port())))
          .startsWith("the server refuses the client certificate");
    }
  }

  @ParameterizedTest
  @CsvSource({"RSA,-tls1_2", "RSA,-tls1_3", "EC,-tls1_2", "EC,-tls1_3"})
  void showsACertificateInEachFormOfItsKey(String algorithm, String version) throws Exception {
    TestAuthority.Issued own = lab.issueTo("CN=ada", "eku=clientAuth", algorithm);
    Path old = folder.resolve("old-" + algorithm + version + ".key");
    OpensslServer.run(
        folder, "pkey", "-in", own.key().toString(), "-traditional", "-out", old.toString());
    assertThat(Files.readString(old)).startsWith("-----BEGIN " + algorithm + " PRIVATE KEY");
    try (OpensslServer shown =
        OpensslServer.start(
            folder,
            server,
            version,
            "-Verify",
            "2",
            "-verify_return_error",
            "-CAfile",
            lab.pem().toString())) {
      for (Path key : List.of(own.key(), old)) {
        Trust trust =
            trust()
                .showing(
                    Map.of(
                        "*.example",
                        files(folder.resolve("none"), key),
                        HOST,
                        files(own.chain(), key)));
        Walk walk = walk(trust, shown.port());
        assertThat(walk.failure()).isEmpty();
        assertThat(walk.status()).hasValue(200);
        assertThat(walk.handshake().orElseThrow().client()).isEqualTo(ClientAuth.SHOWN);
      }
    }
  }

  @Test
  void saysWhatIsWrongWithACertificateOfOnesOwn() throws Exception {
    TestAuthority.Issued one = lab.issueTo("CN=ada", "", "EC");
    TestAuthority.Issued two = lab.issueTo("CN=bob", "", "EC");
    Path junk = Files.writeString(folder.resolve("junk"), "no PEM");
    Path locked =
        Files.writeString(folder.resolve("locked"), "-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
    assertUnusable(one.chain(), two.key(), "the key is not that of the certificate");
    assertUnusable(one.chain(), junk, "no private key");
    assertUnusable(one.chain(), locked, "the key has a passphrase");
    assertUnusable(junk, one.key(), "no certificate in it");
    assertUnusable(folder.resolve("none"), one.key(), "no such file");
  }

  private static void assertUnusable(Path certificate, Path key, String why) {
    Trust trust = trust().showing(Map.of(HOST, files(certificate, key)));
    assertThatThrownBy(() -> walk(trust, 1))
        .isInstanceOf(ClientFileException.class)
        .hasMessageStartingWith("client certificate " + certificate + ": " + why);
  }
}
