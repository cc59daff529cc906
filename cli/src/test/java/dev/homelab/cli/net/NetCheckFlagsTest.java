package dev.homelab.cli.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.resolver.FakeNameServer;
import dev.homelab.http.ClosedPort;
import dev.homelab.http.Nginx;
import dev.homelab.http.OpensslServer;
import dev.homelab.http.TestAuthority;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/// What the flags of `net check` ask for, and client certificates, on a real nginx and a real
/// OpenSSL.
@Timeout(180)
class NetCheckFlagsTest {
  @TempDir private static Path folder;
  @TempDir private Path home;
  private static TestAuthority lab;
  private static Nginx nginx;
  private Tool tool;

  @BeforeAll
  static void start() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    TestAuthority.Issued right = lab.issue("dns:*.lab.example,email:ada@lab.example", "-1d", 11);
    TestAuthority.Issued brief = lab.issue("dns:short.lab.example", "-1d", 2);
    TestAuthority.Issued below =
        lab.below("Lab Intermediate", 5).issueTo("CN=Lab Server", "san=dns:deep.lab.example", "EC");
    nginx =
        Nginx.start(
            Files.createDirectory(folder.resolve("nginx")),
            List.of(
                new Nginx.Site("good.lab.example", right, Nginx.answering(200, "ok")),
                new Nginx.Site("short.lab.example", brief, Nginx.answering(200, "ok")),
                new Nginx.Site("deep.lab.example", below, Nginx.answering(200, "ok")),
                new Nginx.Site(
                    "moved.lab.example",
                    right,
                    "return 302 https://good.lab.example:$server_port/there;"),
                new Nginx.Site("round.lab.example", right, "return 302 /again;"),
                new Nginx.Site("odd.lab.example", right, "return 302 ftp://a.example/;")));
  }

  @AfterAll
  static void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  @BeforeEach
  void dialNginx() {
    tool = Tool.in(home).with("HOMELAB_CA_FILE", lab.pem().toString());
    config("");
  }

  private void config(String more) {
    tool.config("[dial]\n\"*.lab.example\" = \"127.0.0.1:" + nginx.tlsPort() + "\"\n" + more);
  }

  private Tool.Result inside(String... arguments) {
    List<String> all = new ArrayList<>(List.of("net", "check", "--inside"));
    all.addAll(List.of(arguments));
    return tool.run(all.toArray(String[]::new));
  }

  private static String lastLine(Tool.Result result) {
    return result.output().lines().reduce("", (before, line) -> line);
  }

  @Test
  void oneWayAloneIsAskedFor() {
    Tool.Result result = inside("good.lab.example");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output())
        .contains("INTERNAL")
        .doesNotContain("EXTERNAL")
        .endsWith("the internal leg works\n");
    assertThat(inside("good.lab.example", "--json").output())
        .contains("\"external\":null,\"internal\":{\"works\":true,", "\"verdict\":\"works\"");
    Tool.Result outside =
        tool.with("HOMELAB_DNS_PUBLIC", "127.0.0.1:1")
            .run("net", "check", "--outside", "good.lab.example");
    assertThat(outside.exitCode()).isEqualTo(1);
    assertThat(lastLine(outside)).startsWith("the external leg breaks at name (127.0.0.1:1)");
  }

  @Test
  void showsTheChainProtocolAndCipher() {
    Tool.Result result = inside("--chain", "deep.lab.example");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output().replaceAll(" +", " "))
        .contains("days left 4 (CN=Lab Intermediate)", "protocol TLSv1.", "cipher TLS_")
        .contains("certificate CN=Lab Server\n issuer CN=Lab Intermediate\n names deep.lab.example")
        .contains("above it CN=Lab Intermediate\n issuer CN=Lab Root\n");
    assertThat(inside("--chain", "deep.lab.example", "--json").output())
        .contains("\"days_left\":4,", "\"ends_first\":\"CN=Lab Intermediate\"")
        .contains("\"tls\":{\"protocol\":\"TLSv1.")
        .contains("\"client_certificate\":\"not_asked\",\"chain\":[{\"subject\":\"CN=Lab Server\"")
        .contains("\"names\":[\"deep.lab.example\"]");
    assertThat(inside("--chain", "good.lab.example").output()).contains("email:ada@lab.example");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "good.lab.example|9d|0|",
        "good.lab.example|14d|1|; the certificate of CN=Lab Server ends in 9 d, sooner than 14d",
        "short.lab.example|2d|1|; the certificate of CN=Lab Server ends in 23 h, sooner than 2d",
        "deep.lab.example|14d|1|; the certificate of CN=Lab Intermediate ends in 4 d, sooner than 14d",
      })
  void failsWhereTheChainEndsTooSoon(String host, String least, int code, String end) {
    Tool.Result result = inside(host, "--expire", least);
    assertThat(result.exitCode()).isEqualTo(code);
    assertThat(lastLine(result)).isEqualTo("the internal leg works" + (end == null ? "" : end));
    assertThat(inside(host, "--expire", least, "--json").output())
        .contains("\"expires_sooner\":" + (code == 1));
  }

  @Test
  void countsHoursWhereFewDaysAreLeft() {
    assertThat(inside("short.lab.example").output().replaceAll(" +", " "))
        .contains("days left 23 h\n");
    assertThat(inside("short.lab.example", "--json").output())
        .contains("\"days_left\":0,\"hours_left\":23,");
  }

  @Test
  void tellsOfRedirectsAndFollowsThemWhenAsked() {
    String to = "https://good.lab.example:" + nginx.tlsPort() + "/there";
    Tool.Result told = inside("moved.lab.example");
    assertThat(told.exitCode()).isZero();
    assertThat(told.output().replaceAll(" +", " "))
        .contains("HTTP status 302\nredirects to " + to + "\n");
    Tool.Result followed = inside("moved.lab.example", "--follow");
    assertThat(followed.exitCode()).isZero();
    assertThat(followed.output().replaceAll(" +", " "))
        .contains("URL https://moved.lab.example\n", "URL " + to + "\n", "HTTP status 200\n");
    assertThat(inside("moved.lab.example", "--follow", "--json").output())
        .contains("\"redirects\":[{\"url\":\"https://moved.lab.example\",\"status\":302,")
        .contains("\"status\":200,\"location\":null");
    Tool.Result round = inside("round.lab.example", "--follow");
    assertThat(round.exitCode()).isEqualTo(1);
    assertThat(lastLine(round)).endsWith("it redirects more than 10 times");
    Tool.Result odd = inside("odd.lab.example", "--follow");
    assertThat(odd.exitCode()).isEqualTo(1);
    assertThat(lastLine(odd)).endsWith("it redirects to what is no URL of HTTP: ftp://a.example/");
  }

  @Test
  void tellsOfEachAddress() throws Exception {
    try (FakeNameServer dns = FakeNameServer.answering(NetCheckFlagsTest::twoAddresses)) {
      tool.config("").with("HOMELAB_DNS_PUBLIC", dns.address());
      String[] check = {"net", "check", "--outside", "good.lab.example:" + nginx.tlsPort()};
      Tool.Result result = tool.run(check);
      assertThat(result.exitCode()).isZero();
      assertThat(result.output().replaceAll(" +", " "))
          .contains("address 127.0.0.1:" + nginx.tlsPort() + "\n")
          .contains("also at [::1]:" + nginx.tlsPort() + ": ");
      assertThat(tool.run("net", "check", "-4", "--outside", check[3]).output())
          .doesNotContain("[::1]");
      Tool.Result six = tool.run("net", "check", "-6", "--outside", check[3]);
      assertThat(six.exitCode()).isEqualTo(1);
      assertThat(lastLine(six)).startsWith("the external leg breaks at connect ([::1]:");
    }
  }

  private static Message twoAddresses(Message answer) {
    Name name = answer.getQuestion().getName();
    boolean isSix = answer.getQuestion().getType() == Type.AAAA;
    answer.addRecord(
        isSix
            ? new AAAARecord(name, DClass.IN, 2, InetAddress.ofLiteral("::1"))
            : new ARecord(name, DClass.IN, 2, InetAddress.ofLiteral("127.0.0.1")),
        Section.ANSWER);
    return answer;
  }

  @Test
  void aHostWithoutAnAddressOfTheKindBreaks() {
    Tool.Result result = inside("-6", "good.lab.example");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(lastLine(result))
        .isEqualTo("the internal leg breaks at name (dial rule): it has no IPv6 address");
  }

  @Test
  void connectsOverTcpAlone() throws Exception {
    tool.config("");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        ClosedPort closed = new ClosedPort()) {
      Tool.Result result = inside("tcp://127.0.0.1:" + server.getLocalPort());
      assertThat(result.exitCode()).isZero();
      assertThat(inside("tcp://127.0.0.1:" + closed.number()).exitCode()).isEqualTo(1);
    }
    Tool.Result noUpgrade = inside("127.0.0.1:" + nginx.tlsPort(), "--starttls", "smtp");
    assertThat(noUpgrade.exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tcp://a.example|net check: tcp://: expected a port, such as tcp://nas.lab.example:22",
        "https://a.example --starttls smtp|net check: --starttls: expected a host without a scheme",
        "a.example --inside --outside|net check: --inside and --outside: expected one of them",
        "a.example -4 -6|net check: --ipv4 and --ipv6: expected one of them",
        "smtp://u:hunter2@a.example|net check: URL: expected none with a user name or password",
        "a.example --expire soon|net check: --expire",
        "a.example --starttls ftp|net check: --starttls",
      })
  void refusesWrongUse(String arguments, String expected) {
    List<String> all = new ArrayList<>(List.of("net", "check"));
    all.addAll(List.of(arguments.split(" ")));
    Tool.Result result = tool.run(all.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .startsWith("homelab: " + expected)
        .doesNotContain("hunter2")
        .hasLineCount(1);
  }

  private String shown(TestAuthority.Issued own) {
    return "[tls.client.\"*.lab.example\"]\ncert_file = \""
        + own.chain()
        + "\"\nkey_file = \""
        + own.key()
        + "\"\n";
  }

  @Test
  void showsAClientCertificateToWhoWantsOne() throws Exception {
    TestAuthority.Issued own = lab.issueTo("CN=ada", "eku=clientAuth", "EC");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(own.key(), PosixFilePermissions.fromString("rw-r--r--"));
    try (OpensslServer server =
        OpensslServer.start(
            folder,
            lab.issueTo("CN=x", "san=dns:own.lab.example", "RSA"),
            "-Verify",
            "2",
            "-verify_return_error",
            "-CAfile",
            lab.pem().toString())) {
      String dial = "\"own.lab.example\" = \"127.0.0.1:" + server.port() + "\"\n";
      config(dial);
      Tool.Result without = inside("own.lab.example");
      assertThat(without.exitCode()).isEqualTo(1);
      assertThat(lastLine(without)).contains("the server wants a client certificate");
      assertThat(without.output().replaceAll(" +", " "))
          .contains("client cert asked for, none shown");
      config(dial + shown(own));
      Tool.Result with = inside("own.lab.example");
      assertThat(with.output().replaceAll(" +", " ")).contains("client cert asked for, shown");
      assertThat(with.exitCode()).isZero();
      tool.with("HOMELAB_PROMETHEUS_URL", "https://own.lab.example")
          .with("HOMELAB_LOKI_URL", "https://own.lab.example");
      assertThat(tool.run("metrics", "query", "up").errorOutput())
          .isNotEmpty()
          .doesNotContain("TLS", "client certificate");
      assertThat(tool.run("logs", "labels").errorOutput())
          .isNotEmpty()
          .doesNotContain("TLS", "client certificate");
      assertThat(tool.run("config").errorOutput())
          .contains("key_file: every user of this machine can read " + own.key());
      config(dial);
      assertThat(tool.run("metrics", "query", "up").errorOutput())
          .contains("TLS: the server wants a client certificate");
    }
  }

  @Test
  void saysWhichFileOfAClientCertificateIsMissing() {
    config("[tls.client.\"*.lab.example\"]\ncert_file = \"own.pem\"\n");
    Tool.Result half = inside("good.lab.example");
    assertThat(half.exitCode()).isEqualTo(1);
    assertThat(half.errorOutput())
        .contains("tls.client.\"*.lab.example\".cert_file needs key_file beside it");
    config("[tls.client.\"*.lab.example\"]\ncert_file = \"own.pem\"\nkey_file = \"own.key\"\n");
    Tool.Result missing = inside("good.lab.example");
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.errorOutput()).contains("own.pem: no such file").hasLineCount(1);
    assertThat(tool.run("config", "check").errorOutput())
        .contains("tls.client.\"*.lab.example\".cert_file", "there is no such file");
    config("[tls.client.lab.example]\ncert_file = \"own.pem\"\n");
    assertThat(tool.run("config", "check").errorOutput())
        .contains("expected a table such as [tls.client.\"*.lab.example\"]");
  }
}
