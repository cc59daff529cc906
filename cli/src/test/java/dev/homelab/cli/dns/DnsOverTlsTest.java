package dev.homelab.cli.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.resolver.Dnsmasq;
import dev.homelab.cli.resolver.TlsNameServer;
import dev.homelab.http.TestAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A real name server behind TLS.
@Timeout(120)
class DnsOverTlsTest {
  @TempDir private static Path folder;
  @TempDir private Path home;
  private static TestAuthority lab;
  private static Dnsmasq inner;
  private static TlsNameServer server;

  @BeforeAll
  static void start() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    inner =
        Dnsmasq.start(
            Files.createDirectory(folder.resolve("inner")),
            List.of("host-record=nas.lab.example,10.0.0.7,300"));
    server = new TlsNameServer(lab.server("dns:dns.lab.example", "-1d", 30), inner.address());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (inner != null) {
      inner.close();
    }
  }

  @Test
  void withoutANameAnyCertificateIsTaken() {
    Result result = lookup(Tool.in(home), "");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output())
        .contains("10.0.0.7")
        .endsWith("tls://" + server.address() + " has it\n");
  }

  @Test
  void aNameIsHeldAgainstTheCertificate() {
    Tool tool = Tool.in(home).with("HOMELAB_CA_FILE", lab.pem().toString());
    Result right = lookup(tool, "#dns.lab.example");
    assertThat(right.exitCode()).isZero();
    assertThat(right.output()).endsWith("#dns.lab.example has it\n");
    Result wrong = lookup(tool, "#other.lab.example");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.output())
        .contains("TLS: certificate is for dns.lab.example")
        .contains("not other.lab.example")
        .doesNotContain("10.0.0.7");
  }

  @Test
  void anIssuerThatNobodyKnowsIsNotBelieved() {
    Result result = lookup(Tool.in(home), "#dns.lab.example");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("TLS: certificate is issued by CN=Lab Root, which is not trusted")
        .doesNotContain("10.0.0.7");
  }

  /// Each byte comes before the patience of the socket is over, and the last one later than this
  /// test waits.
  @Test
  void aHandshakeThatDripsEndsInTime() throws Exception {
    try (ServerSocket dripping = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> drip(dripping));
      Result result =
          Tool.in(home)
              .run(
                  "dns",
                  "lookup",
                  "a.example",
                  "--at",
                  "tls://127.0.0.1:" + dripping.getLocalPort());
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output()).contains("no answer");
    }
  }

  private static void drip(ServerSocket server) {
    try (Socket socket = server.accept()) {
      byte[] head = {0x16, 3, 3, 0x3f, (byte) 0xff, 2, 0, 0x3f, (byte) 0xf0};
      socket.getOutputStream().write(head);
      for (int i = 0; i < 400; i++) {
        Thread.sleep(500);
        socket.getOutputStream().write(0);
      }
    } catch (IOException | InterruptedException e) {
      // The client has gone, as it should.
    }
  }

  @Test
  void itMayBeTheLabsOwnResolver() {
    Tool tool =
        Tool.in(home)
            .with("HOMELAB_DNS_INTERNAL", "tls://" + server.address())
            .with("HOMELAB_DNS_PUBLIC", inner.address());
    Result result = tool.run("dns", "lookup", "nas.lab.example");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("both resolvers give the same");
  }

  @Test
  void aServerIsNamedByItsAddress() {
    for (String wrong :
        List.of("tls://dns.quad9.net", "tls://9.9.9.9#", "tls://", "tls://9.9.9.9#a b")) {
      Result result = Tool.in(home).run("dns", "lookup", "a.example", "--at", wrong);
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.errorOutput()).contains("tls://IP#NAME");
    }
  }

  private static Result lookup(Tool tool, String name) {
    return tool.run("dns", "lookup", "nas.lab.example", "--at", "tls://" + server.address() + name);
  }
}
