package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// TLS that is begun in the clear, on a real server of IMAP and SMTP: nginx as a proxy for mail.
@Timeout(120)
final class NginxMailTest {
  private static final String HOST = "mail.lab.example";
  private static final String MODULE = "ngx_mail_module.so";
  private static final String CONFIG =
      """
      load_module MODULE;
      daemon off; pid FOLDER/pid; error_log FOLDER/errors; worker_processes 1;
      events {}
      mail {
        server_name mail.lab.example;
        auth_http 127.0.0.1:1/;
        ssl_certificate CHAIN; ssl_certificate_key KEY;
        server { listen 127.0.0.1:IMAP; protocol imap; starttls on; }
        server { listen 127.0.0.1:SMTP; protocol smtp; smtp_auth none; starttls on; }
        server { listen 127.0.0.1:CLEAR; protocol smtp; smtp_auth none; }
      }
      """;

  @TempDir private static Path folder;
  private static TestAuthority lab;
  private static RealProgram nginx;
  private static int imap;
  private static int smtp;
  private static int clear;

  @BeforeAll
  static void start() throws Exception {
    Path program = RealProgram.find("nginx");
    Path module = module(program);
    assumeTrue(Files.exists(module), "nginx has no module for mail");
    lab = new TestAuthority(folder, "Lab Root");
    TestAuthority.Issued own = lab.issue("dns:" + HOST, "-1d", 9);
    imap = RealProgram.freePort();
    smtp = RealProgram.freePort();
    clear = RealProgram.freePort();
    Path config =
        Files.writeString(
            folder.resolve("nginx.conf"),
            CONFIG
                .replace("MODULE", module.toString())
                .replace("FOLDER", folder.toString())
                .replace("CHAIN", own.chain().toString())
                .replace("KEY", own.key().toString())
                .replace("IMAP", "" + imap)
                .replace("SMTP", "" + smtp)
                .replace("CLEAR", "" + clear));
    nginx =
        RealProgram.start(
            folder,
            imap,
            List.of(program.toString(), "-p", folder.toString(), "-c", config.toString()));
  }

  /// Beside the program where that was unpacked, or where Debian has it.
  private static Path module(Path program) {
    Path unpacked = program.resolveSibling("../root/usr/lib/nginx/modules/" + MODULE).normalize();
    return Files.exists(unpacked) ? unpacked : Path.of("/usr/lib/nginx/modules", MODULE);
  }

  @AfterAll
  static void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  private static Walk walk(Talk talk, int port, String host) throws Exception {
    return new Probe(
            PemFile.trust(lab.pem()), "homelab/test", Duration.ofSeconds(9), Duration.ofSeconds(9))
        .walk(
            new Visit(host, port, talk, Optional.empty()),
            List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Talk.class,
      names = {"IMAP", "SMTP"})
  void shakesHandsAfterTheGreeting(Talk talk) throws Exception {
    int port = talk == Talk.IMAP ? imap : smtp;
    Walk walk = walk(talk, port, HOST);
    assertThat(walk.failure()).isEmpty();
    assertThat(walk.handshake().orElseThrow().chain().own().subject()).contains("CN=");
    Unreachable other = walk(talk, port, "other.lab.example").failure().orElseThrow();
    assertThat(other.leg()).isEqualTo(Leg.TLS);
    assertThat(other.reason()).contains("not other.lab.example");
  }

  @Test
  void saysWhereTlsIsNotOffered() throws Exception {
    Unreachable failure = walk(Talk.SMTP, clear, HOST).failure().orElseThrow();
    assertThat(failure.leg()).isEqualTo(Leg.TLS);
    assertThat(failure.reason()).isEqualTo("the server offers no STARTTLS");
  }

  @Test
  void saysWhatElseIsSpoken() throws Exception {
    assertThat(walk(Talk.SMTP, imap, HOST).failure().orElseThrow().reason())
        .isEqualTo("IMAP is spoken here");
    assertThat(walk(Talk.IMAP, smtp, HOST).failure().orElseThrow().reason())
        .isEqualTo("SMTP or FTP is spoken here");
  }
}
