package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Old protocols and ciphers, each in a process of its own: the JDK decides once for all of it.
@Timeout(180)
class OldTlsTest {
  @TempDir private static Path folder;
  private static TestAuthority lab;
  private static TestAuthority.Issued shown;

  @BeforeAll
  static void makeAuthority() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    shown = lab.issueTo("CN=x", "san=dns:*.lab.example", "RSA");
  }

  /// What the process does: `PORT CA UNCHECKED HOST…`, a line for each host.
  static final class Client {
    private Client() {}

    public static void main(String... arguments) throws Exception {
      Trust trust =
          Trust.of(
              Optional.of(new PemFile(Path.of(arguments[1]))),
              arguments[2].isEmpty() ? List.of() : List.of(arguments[2]));
      for (String host : List.of(arguments).subList(3, arguments.length)) {
        Walk walk =
            new Probe(trust, "homelab/test", Duration.ofSeconds(20), Duration.ofSeconds(20))
                .walk(
                    Request.get(URI.create("https://" + host + "/")),
                    List.of(
                        new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))));
        System.out.println(
            host
                + " "
                + walk.status().orElse(0)
                + " "
                + walk.handshake().map(made -> made.protocol() + " " + made.cipher()).orElse("")
                + walk.failure().map(Unreachable::reason).orElse(""));
      }
    }
  }

  private List<String> said(int port, Path authority, String unchecked, String... hosts)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Client.class.getName(), "" + port));
    command.addAll(List.of(authority.toString(), unchecked));
    command.addAll(List.of(hosts));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "-tls1_2,AES128-SHA256,TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA256",
    "-tls1_1,AES128-SHA:@SECLEVEL=0,TLSv1.1 TLS_RSA_WITH_AES_128_CBC_SHA",
    "-tls1,ECDHE-RSA-AES128-SHA:@SECLEVEL=0,TLSv1 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
  })
  void onlyAnUncheckedHostMaySpeakIt(String version, String cipher, String spoken)
      throws Exception {
    try (OpensslServer server = OpensslServer.start(folder, shown, version, "-cipher", cipher)) {
      List<String> said =
          said(server.port(), lab.pem(), "old.lab.example", "new.lab.example", "old.lab.example");
      assertThat(said.getFirst())
          .startsWith("new.lab.example 0 ")
          .contains("in tls.insecure alone");
      assertThat(said.getLast()).isEqualTo("old.lab.example 200 " + spoken);
      assertThat(said(server.port(), lab.pem(), "", "old.lab.example").getFirst())
          .startsWith("old.lab.example 0 ");
    }
  }

  @Test
  void everyOtherHostIsSpokenToAsBefore() throws Exception {
    try (OpensslServer server = OpensslServer.start(folder, shown)) {
      assertThat(said(server.port(), lab.pem(), "old.lab.example", "new.lab.example"))
          .containsExactly("new.lab.example 200 TLSv1.3 TLS_AES_256_GCM_SHA384");
    }
  }
}
