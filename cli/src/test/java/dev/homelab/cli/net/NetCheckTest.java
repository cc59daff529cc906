package dev.homelab.cli.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.resolver.Dnsmasq;
import dev.homelab.cli.resolver.FakeNameServer;
import dev.homelab.http.ClosedPort;
import dev.homelab.http.Nginx;
import dev.homelab.http.RealProgram;
import dev.homelab.http.TestAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;

/// Checks of hosts behind two real load balancers, one met from outside and one from inside, whose
/// names two real name servers know.
@Timeout(180)
class NetCheckTest {
  private static final String PRIVATE =
      "; the public resolver gives a private address, which nobody outside reaches";

  @TempDir private static Path folder;
  @TempDir private Path home;
  private static TestAuthority lab;
  private static Nginx outside;
  private static Nginx inside;
  private static Dnsmasq publicDns;
  private static Dnsmasq internalDns;
  private Tool tool;

  @BeforeAll
  static void start() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    TestAuthority.Issued right = lab.issue("dns:*.lab.example,dns:lab.example", "-1d", 31);
    outside =
        Nginx.start(
            Files.createDirectory(folder.resolve("outside")),
            List.of(
                site("good", right, 200),
                site("hidden", right, 200),
                site("differs", right, 403),
                site("down", right, 502),
                site("wrong", right, 200),
                site("old", right, 200),
                site("foreign", right, 200)));
    TestAuthority other = new TestAuthority(folder, "Other Root");
    inside =
        Nginx.start(
            Files.createDirectory(folder.resolve("inside")),
            List.of(
                site("good", right, 200),
                site("hidden", right, 200),
                site("differs", right, 200),
                site("down", right, 502),
                site("wrong", lab.issue("dns:right.lab.example", "-1d", 30), 200),
                site("old", lab.issue("dns:old.lab.example", "-5d", 2), 200),
                site("foreign", other.issue("dns:foreign.lab.example", "-1d", 30), 200)));
    List<String> names = new ArrayList<>();
    for (String name : List.of("good", "differs", "down", "wrong", "old", "foreign")) {
      names.add("host-record=" + name + ".lab.example,127.0.0.1,60");
    }
    publicDns = Dnsmasq.start(Files.createDirectory(folder.resolve("public")), names);
    internalDns =
        Dnsmasq.start(
            Files.createDirectory(folder.resolve("internal")),
            List.of("host-record=good.lab.example,127.0.0.1,60"));
  }

  private static Nginx.Site site(String name, TestAuthority.Issued certificate, int status) {
    return new Nginx.Site(
        name + ".lab.example", certificate, Nginx.answering(status, name + " is here"));
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable part : new AutoCloseable[] {outside, inside, publicDns, internalDns}) {
      if (part != null) {
        part.close();
      }
    }
  }

  @BeforeEach
  void dialTheInnerLoadBalancer() {
    tool =
        Tool.in(home)
            .config("[dial]\n\"*.lab.example\" = \"127.0.0.1:" + inside.tlsPort() + "\"\n")
            .with("HOMELAB_CA_FILE", lab.pem().toString())
            .with("HOMELAB_DNS_INTERNAL", internalDns.address())
            .with("HOMELAB_DNS_PUBLIC", publicDns.address());
  }

  /// The public port of a host is that of the load balancer outside.
  private static String outer(String name) {
    return name + ".lab.example:" + outside.tlsPort();
  }

  private Tool.Result check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("net", "check"));
    all.addAll(List.of(arguments));
    return tool.run(all.toArray(String[]::new));
  }

  private static String lastLine(Tool.Result result) {
    return result.output().lines().reduce("", (before, line) -> line);
  }

  private void breaks(String name, String sentence) {
    Tool.Result result = check(outer(name));
    assertThat(lastLine(result)).isEqualTo(sentence + PRIVATE);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).isEmpty();
  }

  private String in(String leg) {
    return leg + " (127.0.0.1:" + inside.tlsPort() + "): ";
  }

  private String out(String leg) {
    return leg + " (127.0.0.1:" + outside.tlsPort() + "): ";
  }

  @Test
  void showsBothLegsSideBySide() {
    Tool.Result result = check(outer("good") + "/some/path?and=query");
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output().replaceAll("[0-9.]+ ms", "TIME").replaceAll(" +", " "))
        .isEqualTo(
            """
             EXTERNAL INTERNAL
            address 127.0.0.1:OUT 127.0.0.1:INNER
            given by PUBLIC dial rule
            DNS TIME -
            connect TIME TIME
            TLS TIME TIME
            first byte TIME TIME
            HTTP status 200 200
            issuer CN=Lab Root CN=Lab Root
            days left 29 29
            both legs work"""
                    .replace("OUT", "" + outside.tlsPort())
                    .replace("INNER", "" + inside.tlsPort())
                    .replace("PUBLIC", publicDns.address())
                + PRIVATE
                + "\n");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void saysWhatIsWrongWithTheInnerCertificate() {
    breaks(
        "wrong",
        "the internal leg breaks at "
            + in("TLS")
            + "certificate is for right.lab.example (issued by CN=Lab Root), not"
            + " wrong.lab.example; the external leg works");
    breaks(
        "old",
        "the internal leg breaks at "
            + in("TLS")
            + "certificate expired "
            + LocalDate.now(ZoneOffset.UTC).minusDays(3)
            + "; the external leg works");
    breaks(
        "foreign",
        "the internal leg breaks at "
            + in("TLS")
            + "certificate is issued by CN=Other Root, which is not trusted; the external leg"
            + " works");
    assertThat(check(outer("old"), "--json").output())
        .contains("\"days_left\":-4", "\"failed_leg\":\"TLS\"", "\"checked\":true");
  }

  @Test
  void looksAtNoCertificateOfAnInsecureHost() throws Exception {
    tool.config(
        Files.readString(tool.configFile()) + "[tls]\ninsecure = [\"foreign.lab.example\"]\n");
    Tool.Result result = check(outer("foreign"));
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("CN=Other Root (not checked)").contains("both legs work");
  }

  @Test
  void tellsAServiceThatIsDownFromAWayThatIs() {
    breaks(
        "down",
        "both legs break: the external one at "
            + out("HTTP")
            + "the answer is 502; the internal one at "
            + in("HTTP")
            + "the answer is 502");
    Tool.Result differs = check(outer("differs"));
    assertThat(differs.exitCode()).isZero();
    assertThat(lastLine(differs))
        .isEqualTo("both legs work, but answer differently: external 403, internal 200" + PRIVATE);
  }

  @Test
  void aNameThatIsNotPublicNeedNotWorkOutside() {
    Tool.Result result = check("hidden.lab.example");
    assertThat(lastLine(result))
        .isEqualTo(
            "the internal leg works; the name is not public: "
                + publicDns.address()
                + " says: no such name");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void asksTheInternalResolverWhereNoRuleApplies() {
    tool.config("");
    Tool.Result result = check(outer("good"));
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains(internalDns.address());
    breaks(
        "differs",
        "the internal leg breaks at name ("
            + internalDns.address()
            + "): no such name; the external leg works");
  }

  @Test
  void namesTheResolverThatDoesNotAnswer() throws Exception {
    String dead = "127.0.0.1:" + RealProgram.freePort();
    tool.with("HOMELAB_DNS_PUBLIC", dead);
    Tool.Result result = check("good.lab.example");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(lastLine(result))
        .isEqualTo(
            "the external leg breaks at name ("
                + dead
                + "): nothing listens there; the internal leg works");
  }

  @Test
  void namesAClosedPort() throws Exception {
    try (ClosedPort port = new ClosedPort()) {
      int closed = port.number();
      Tool.Result result = check("good.lab.example:" + closed);
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(lastLine(result))
          .isEqualTo(
              "the external leg breaks at connect (127.0.0.1:"
                  + closed
                  + "): Connection refused; the internal leg works"
                  + PRIVATE);
    }
  }

  @Test
  void speaksPlainHttpWhereAsked() {
    tool.config("[dial]\n\"*.lab.example\" = \"127.0.0.1:" + inside.plainPort() + "\"\n");
    Tool.Result result = check("http://good.lab.example:" + outside.plainPort() + "/", "--json");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("\"tls_ms\":null,").contains("\"certificate\":null");
  }

  @Test
  void takesAnAddressAsItIs() {
    tool.config("");
    Tool.Result result = check("127.0.0.1:" + outside.tlsPort(), "--json");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("\"from\":\"the host itself\"", "\"dns_ms\":null", "\"verdict\":\"both-break\"")
        .contains("not 127.0.0.1");
    assertThat(check("http://localhost:" + outside.plainPort() + "/").output())
        .contains("404", "both legs work");
  }

  private static String met(int port, String dns) {
    String address = "\"address\":\"127.0.0.1:" + port + "\",";
    return "\","
        + address
        + "\"addresses\":[{"
        + address
        + "\"connect_ms\":1,\"reason\":null}],\"dns_ms\":"
        + dns
        + ",\"connect_ms\":1,\"tls_ms\":1,\"first_byte_ms\":1,\"status\":200,"
        + "\"location\":null,\"redirects\":[],";
  }

  @Test
  void saysItInJson() {
    String json =
        check(outer("good"), "--json")
            .output()
            .replaceAll("_ms\":[0-9.]+", "_ms\":1")
            .replaceAll("until\":\"[^\"]*", "until\":\"END")
            .replaceAll("hours_left\":\\d+", "hours_left\":1");
    String certificate =
        "\"certificate\":{\"issuer\":\"CN=Lab Root\",\"names\":\"*.lab.example,"
            + " lab.example\",\"until\":\"END\",\"days_left\":29,\"hours_left\":1,"
            + "\"ends_first\":\"CN=Lab Server\",\"checked\":true},\"tls\":null";
    String url = "\"url\":\"https://" + outer("good") + "\",";
    assertThat(json)
        .isEqualTo(
            "{"
                + url
                + "\"external\":{\"works\":true,"
                + url
                + "\"from\":\""
                + publicDns.address()
                + met(outside.tlsPort(), "1")
                + certificate
                + ",\"failed_leg\":null,\"reason\":null},\"internal\":{\"works\":true,"
                + url
                + "\"from\":\"dial rule"
                + met(inside.tlsPort(), "null")
                + certificate
                + ",\"failed_leg\":null,\"reason\":null},\"verdict\":\"both-work\","
                + "\"expires_sooner\":null,\"summary\":\"both legs work"
                + PRIVATE
                + "\"}\n");
    assertThat(check("hidden.lab.example", "--json").output())
        .contains(
            "\"address\":null,\"addresses\":[],\"dns_ms\":",
            "\"failed_leg\":\"name\",\"reason\":\"no such name\"",
            "\"verdict\":\"internal-only\"");
  }

  /// It accepts connections, as the kernel does for it, and never says a word.
  @Test
  void endsInTimeWithAServerThatHangs() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      tool.config("[dial]\ndefault = \"127.0.0.1:" + mute.getLocalPort() + "\"\n");
      Tool.Result result = check(outer("good"));
      assertThat(lastLine(result))
          .isEqualTo(
              "the internal leg breaks at TLS (127.0.0.1:"
                  + mute.getLocalPort()
                  + "): no answer within 10 s; the external leg works"
                  + PRIVATE);
    }
  }

  @Test
  void aPlainHttpVerbSaysTheSameOfTheCertificate() {
    tool.with("HOMELAB_LOKI_URL", "https://old.lab.example");
    Tool.Result result = tool.run("usage", "top");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .contains("TLS: certificate expired " + LocalDate.now(ZoneOffset.UTC).minusDays(3));
    tool.with("HOMELAB_LOKI_URL", "https://wrong.lab.example");
    assertThat(tool.run("usage", "top").errorOutput())
        .contains("TLS: certificate is for right.lab.example (issued by CN=Lab Root), not");
    tool.with("HOMELAB_LOKI_URL", "https://foreign.lab.example");
    assertThat(tool.run("usage", "top").errorOutput())
        .contains("TLS: certificate is issued by CN=Other Root, which is not trusted");
    tool.with("HOMELAB_LOKI_URL", "https://good.lab.example");
    assertThat(tool.run("usage", "top").errorOutput()).doesNotContain("TLS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|net check: needs <host[:port][/path]> (a host,",
        "ftp://a.example/|net check: URL: expected one that starts with http:// or https://",
        "https://u:hunter2@a.example/|net check: URL: expected none with a user name or password",
        "u:hunter2@[|net check: '…@[': expected a host such as nas.lab.example,",
        "a.example:0|net check: URL: expected a port from 1 to 65535",
        "a.example/a^b|net check: 'a.example/a^b': expected a host such as nas.lab.example,",
        "https://|net check: 'https://': expected a host such as nas.lab.example,",
        "a.example --dns|net check: unknown flag '--dns'; it takes --chain",
      })
  void refusesWrongUse(String arguments, String expected) {
    Tool.Result result = check(arguments == null ? new String[0] : arguments.split(" "));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput())
        .startsWith("homelab: " + expected)
        .doesNotContain("hunter2")
        .hasLineCount(1);
  }

  @Test
  void refusesASettingThatCanNotBeUsed() {
    tool.with("HOMELAB_DNS_PUBLIC", "one.one.one.one");
    Tool.Result result = check("good.lab.example");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .startsWith(
            "homelab: net check: HOMELAB_DNS_PUBLIC: dns.public 'one.one.one.one': expected an IP");
    tool.with("HOMELAB_DNS_PUBLIC", publicDns.address())
        .with("HOMELAB_CA_FILE", home.resolve("none.pem").toString());
    Tool.Result noRoots = check("good.lab.example");
    assertThat(noRoots.exitCode()).isEqualTo(1);
    assertThat(noRoots.errorOutput()).contains("none.pem: no such file").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void connectsToNothingThatAFilterOrAnAliasWithoutATargetGives(boolean isFilter) throws Exception {
    try (FakeNameServer dns = FakeNameServer.answering(answer -> answered(answer, isFilter))) {
      tool.with("HOMELAB_DNS_PUBLIC", dns.address());
      Tool.Result result = check(outer("good"));
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(lastLine(result))
          .isEqualTo(
              "the external leg breaks at name ("
                  + dns.address()
                  + "): "
                  + (isFilter
                      ? "a filter blocks it (0.0.0.0)"
                      : "an alias without a target: gone.example does not exist")
                  + "; the internal leg works");
    }
  }

  private static Message answered(Message answer, boolean isFilter) {
    Name name = answer.getQuestion().getName();
    try {
      if (isFilter) {
        answer.addRecord(
            new ARecord(name, DClass.IN, 2, InetAddress.ofLiteral("0.0.0.0")), Section.ANSWER);
      } else {
        answer.addRecord(
            new CNAMERecord(name, DClass.IN, 2, Name.fromString("gone.example.")), Section.ANSWER);
        answer.getHeader().setRcode(Rcode.NXDOMAIN);
      }
      return answer;
    } catch (TextParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
