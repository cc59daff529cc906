package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real server that speaks HTTP/2 and nothing else.
@Timeout(120)
final class NghttpdTest {
  private static final String HOST = "new.lab.example";

  @TempDir private Path folder;
  private @Nullable RealProgram server;

  private static Walk walk(TestAuthority lab, String url, int port) throws Exception {
    return new Probe(
            PemFile.trust(lab.pem()), "homelab/test", Duration.ofSeconds(9), Duration.ofSeconds(9))
        .walk(
            Visit.of(Request.get(URI.create(url))),
            List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private void start(int port, List<String> options, List<String> files) throws Exception {
    List<String> command = new ArrayList<>(List.of(RealProgram.find("nghttpd").toString()));
    command.addAll(options);
    command.addAll(List.of("-a", "127.0.0.1", "" + port));
    command.addAll(files);
    server = RealProgram.start(folder, port, command);
  }

  @ParameterizedTest
  @CsvSource({
    "https, HTTP, 'HTTP/2 alone is spoken here'",
    "http, HTTP, the connection closed without an answer"
  })
  void isNamedBehindTls(String scheme, Leg leg, String reason) throws Exception {
    TestAuthority lab = new TestAuthority(folder, "Lab Root");
    TestAuthority.Issued own = lab.issue("dns:" + HOST, "-1d", 9);
    int port = RealProgram.freePort();
    start(port, List.of(), List.of(own.key().toString(), own.chain().toString()));
    assertFails(walk(lab, scheme + "://" + HOST + "/", port), leg, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "http, HTTP, 'HTTP/2 alone is spoken here'",
    "https, TLS, the server does not speak TLS here"
  })
  void isNamedWithoutTls(String scheme, Leg leg, String reason) throws Exception {
    TestAuthority lab = new TestAuthority(folder, "Lab Root");
    int port = RealProgram.freePort();
    start(port, List.of("--no-tls"), List.of());
    assertFails(walk(lab, scheme + "://" + HOST + "/", port), leg, reason);
  }

  private static void assertFails(Walk walk, Leg leg, String reason) {
    Unreachable failure = walk.failure().orElseThrow();
    assertThat(failure.leg()).isEqualTo(leg);
    assertThat(failure.reason()).isEqualTo(reason);
  }
}
