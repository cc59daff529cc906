package dev.homelab.cli.dns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.resolver.Dnsmasq;
import dev.homelab.cli.resolver.FakeNameServer;
import dev.homelab.http.RealProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/// Lookups at two real name servers, of the same domain seen from inside and from outside.
@Timeout(120)
class DnsLookupTest {
  private static final int MANY = 40;

  @TempDir private static Path folder;
  @TempDir private Path home;
  private static Dnsmasq inside;
  private static Dnsmasq outside;

  @BeforeAll
  static void start() throws Exception {
    List<String> internal = new ArrayList<>();
    internal.add("host-record=nas.lab.example,10.0.0.7,fd00::7,300");
    internal.add("host-record=same.lab.example,203.0.113.5,60");
    internal.add("host-record=place.lab.example,198.51.100.1,60");
    internal.add("host-record=secret.lab.example,10.0.0.9,60");
    internal.add("cname=alias.lab.example,nas.lab.example,120");
    internal.add("mx-host=lab.example,mail.lab.example,10");
    internal.add("srv-host=_ldap._tcp.lab.example,ldap.lab.example,389,1,2");
    internal.add("txt-record=text.lab.example,\"v=1 ä\u001b[31mred\"");
    internal.add("caa-record=lab.example,0,issue,ca.example");
    IntStream.range(0, MANY)
        .forEach(i -> internal.add("txt-record=long.lab.example,line " + i + "x".repeat(90)));
    inside = Dnsmasq.start(Files.createDirectory(folder.resolve("inside")), internal);
    outside =
        Dnsmasq.start(
            Files.createDirectory(folder.resolve("outside")),
            List.of(
                "host-record=nas.lab.example,203.0.113.7,60",
                "host-record=same.lab.example,203.0.113.5,600",
                "host-record=place.lab.example,198.51.100.2,60",
                "host-record=shop.lab.example,203.0.113.8,60",
                "mx-host=lab.example,mx.provider.example,10"));
  }

  @AfterAll
  static void stop() {
    if (inside != null) {
      inside.close();
    }
    if (outside != null) {
      outside.close();
    }
  }

  private Tool.Result at(String internal, String external, String... arguments) {
    return asked(Tool.in(home), internal, external, arguments);
  }

  private static Tool.Result asked(
      Tool tool, String internal, String external, String... arguments) {
    List<String> all = new ArrayList<>(List.of("dns", "lookup"));
    all.addAll(List.of(arguments));
    return tool.with("HOMELAB_DNS_INTERNAL", internal)
        .with("HOMELAB_DNS_PUBLIC", external)
        .run(all.toArray(String[]::new));
  }

  private Tool.Result lookup(String... arguments) {
    return at(inside.address(), outside.address(), arguments);
  }

  private static String lastLine(Tool.Result result) {
    return result.output().lines().reduce("", (before, line) -> line);
  }

  private static int deadPort() throws IOException {
    return RealProgram.freePort();
  }

  @Test
  void showsSplitHorizonWithTtls() {
    Tool.Result result = lookup("nas.lab.example");
    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output().replaceAll(" +", " ").replaceAll("127\\.0\\.0\\.1:\\d+", "SERVER"))
        .isEqualTo(
            """
            RESOLVER ADDRESS TTL TYPE VALUE
            internal SERVER 300 A 10.0.0.7
            public SERVER 60 A 203.0.113.7
            looks like split horizon: private 10.0.0.7 inside, 203.0.113.7 outside
            """);
    assertThat(lookup("NAS.lab.example.", "a").output()).isEqualTo(result.output());
  }

  @Test
  void tellsOnWishWhomItAskedAndWhatCameOfIt() {
    Tool.Result told = lookup("nas.lab.example", "A,MX", "-v");
    assertThat(told.output()).isEqualTo(lookup("nas.lab.example", "A,MX").output());
    assertThat(told.errorOutput().lines())
        .hasSize(4)
        .anyMatch(line -> line.matches("homelab: [^ ]+ A nas\\.lab\\.example: 1 record in \\d+ ms"))
        .anyMatch(line -> line.contains(" MX nas.lab.example: no record of this type in "));
    assertThat(lookup("nas.lab.example", "-q").errorOutput()).isEmpty();
    assertThat(lookup("nas.lab.example", "-q", "-v").exitCode()).isEqualTo(2);
  }

  @Test
  void tellsAgreementDifferenceAndGapsApart() {
    assertThat(lastLine(lookup("same.lab.example"))).isEqualTo("both resolvers give the same");
    assertThat(lastLine(lookup("place.lab.example")))
        .isEqualTo(
            "looks like split horizon, or a name that is answered by place:"
                + " 198.51.100.1 inside, 198.51.100.2 outside");
    assertThat(lastLine(lookup("lab.example", "MX")))
        .startsWith("the resolvers give different records: ");
    assertThat(lastLine(lookup("secret.lab.example")))
        .isEqualTo(
            "a gap: only the internal resolver has it; "
                + outside.address()
                + " says: no such name. Its address is private, so that may be meant");
    assertThat(lastLine(lookup("shop.lab.example")))
        .isEqualTo(
            "a gap: only the public resolver has it; " + inside.address() + " says: no such name");
    assertThat(lastLine(lookup("nas.lab.example", "AAAA")))
        .startsWith("a gap: only the internal resolver has it; ")
        .contains("no record of this type");
  }

  @Test
  void failsWhenNobodyHasIt() {
    Tool.Result unknown = lookup("nobody.lab.example");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(lastLine(unknown)).isEqualTo("neither resolver knows the name");
    Tool.Result untyped = lookup("nas.lab.example", "CAA");
    assertThat(untyped.exitCode()).isEqualTo(1);
    assertThat(lastLine(untyped))
        .isEqualTo("the name exists, but neither resolver has a record of type CAA for it");
  }

  @ParameterizedTest
  @CsvSource({
    "alias.lab.example, A, 120  CNAME  nas.lab.example.",
    "alias.lab.example, CNAME, 120  CNAME  nas.lab.example.",
    "lab.example, MX, 10 mail.lab.example.",
    "_ldap._tcp.lab.example, SRV, 1 2 389 ldap.lab.example.",
    "lab.example, CAA, 0 issue \"ca.example\"",
    "10.0.0.7, PTR, nas.lab.example.",
    "7.0.0.10.in-addr.arpa, PTR, nas.lab.example.",
  })
  void knowsEveryType(String name, String type, String row) {
    Tool.Result result = lookup(name, type);
    assertThat(result.exitCode()).as(result.output() + result.errorOutput()).isZero();
    assertThat(result.output()).contains(row);
  }

  @Test
  void takesAnAddressForItsName() {
    assertThat(lookup("10.0.0.7").output()).contains("PTR   nas.lab.example.");
    Tool.Result wrong = lookup("10.0.0.7", "A");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.errorOutput())
        .isEqualTo(
            "homelab: dns lookup: type 'A': expected PTR, the only type of records that an IP address has\n");
  }

  @Test
  void fetchesOverTcpWhatUdpCuts() {
    Tool.Result result = lookup("long.lab.example", "TXT");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output().lines().filter(line -> line.contains("\"line "))).hasSize(MANY);
  }

  @Test
  void neverLetsARecordMoveTheCursor() {
    assertThat(lookup("text.lab.example", "TXT").output())
        .doesNotContain("\u001b")
        .contains("\\027[31mred");
    Tool.Result terminal =
        asked(
            Tool.onTerminal(home), inside.address(), outside.address(), "text.lab.example", "TXT");
    assertThat(terminal.output()).doesNotContain("\u001b");
  }

  @Test
  void saysItInJson() {
    assertThat(lookup("nas.lab.example", "--json").output().replaceAll("\"millis\":[0-9.]+", "MS"))
        .isEqualTo(
            "{\"asked\":\"nas.lab.example\",\"name\":\"nas.lab.example\",\"type\":\"A\",\"internal\":{\"resolver\":\""
                + inside.address()
                + "\",\"outcome\":\"found\",\"trouble\":null,\"remark\":null,MS,\"records\":[{\"name\":"
                + "\"nas.lab.example\",\"type\":\"A\",\"ttl\":300,\"value\":\"10.0.0.7\"}]},"
                + "\"public\":{\"resolver\":\""
                + outside.address()
                + "\",\"outcome\":\"found\",\"trouble\":null,\"remark\":null,MS,\"records\":[{\"name\":"
                + "\"nas.lab.example\",\"type\":\"A\",\"ttl\":60,\"value\":\"203.0.113.7\"}]},"
                + "\"at\":null,\"verdict\":\"split-horizon\",\"summary\":\"looks like split horizon: private"
                + " 10.0.0.7 inside, 203.0.113.7 outside\"}\n");
    assertThat(lookup("nobody.lab.example", "--json").output())
        .contains("\"outcome\":\"no-such-name\"", "\"verdict\":\"nowhere\"");
    assertThat(lookup("nas.lab.example", "MX", "--json").output())
        .contains("\"outcome\":\"no-record\"");
  }

  @Test
  void goesOnWithOneResolver() throws Exception {
    String dead = "127.0.0.1:" + deadPort();
    Tool.Result one = at(inside.address(), dead, "nas.lab.example");
    assertThat(one.exitCode()).isZero();
    assertThat(one.output()).contains("10.0.0.7");
    assertThat(lastLine(one))
        .isEqualTo("not compared: the public resolver " + dead + ": nothing listens there");
    Tool.Result none = at(inside.address(), dead, "nobody.lab.example");
    assertThat(none.exitCode()).isEqualTo(1);
    Tool.Result neither = at(dead, dead, "nas.lab.example");
    assertThat(neither.exitCode()).isEqualTo(1);
    assertThat(lastLine(neither)).startsWith("no resolver gave an answer: " + dead + ": ");
    assertThat(at(dead, dead, "nas.lab.example", "--json").output())
        .contains("\"outcome\":\"failed\",\"trouble\":\"nothing listens there\"")
        .contains("\"verdict\":\"no-answer\"");
  }

  @Test
  void namesWhatAResolverRefuses() throws Exception {
    assertThat(lastLine(lookup("www.elsewhere.example"))).contains(": REFUSED: ");
    try (FakeNameServer broken = FakeNameServer.saying(2);
        FakeNameServer odd = FakeNameServer.saying(4);
        FakeNameServer cut = FakeNameServer.cutting();
        FakeNameServer silent = FakeNameServer.silent()) {
      assertThat(lastLine(at(inside.address(), broken.address(), "nas.lab.example")))
          .contains(broken.address() + ": SERVFAIL: ");
      assertThat(lastLine(at(odd.address(), outside.address(), "nas.lab.example")))
          .endsWith(odd.address() + ": NOTIMP");
      assertThat(lastLine(at(inside.address(), cut.address(), "nas.lab.example")))
          .endsWith(": the answer is cut, and over TCP: connection refused");
      assertThat(lastLine(at(inside.address(), silent.address(), "nas.lab.example")))
          .endsWith(": no answer");
      assertThat(silent.questions()).isEqualTo(2);
    }
  }

  @Test
  void takesNoAnswerToAnotherQuestion() throws Exception {
    try (FakeNameServer confused = FakeNameServer.confused()) {
      assertThat(lastLine(at(inside.address(), confused.address(), "nas.lab.example")))
          .endsWith(": the answer is to another question");
    }
  }

  @Test
  void survivesAnAnswerThatIsNone() throws Exception {
    try (FakeNameServer echo = new FakeNameServer(question -> question);
        FakeNameServer stray = new FakeNameServer(question -> new byte[] {question[0]})) {
      assertThat(lastLine(at(inside.address(), echo.address(), "nas.lab.example")))
          .endsWith(": the answer is not DNS");
      assertThat(lastLine(at(inside.address(), stray.address(), "nas.lab.example")))
          .endsWith(": no answer");
    }
    try (FakeNameServer garbage =
        new FakeNameServer(question -> new byte[] {question[0], question[1], 0x01, 0x02})) {
      Tool.Result result = at(inside.address(), garbage.address(), "nas.lab.example");
      assertThat(result.exitCode()).isZero();
      assertThat(lastLine(result))
          .startsWith("not compared: the public resolver ")
          .endsWith(": the answer is not DNS");
      assertThat(result.errorOutput()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|dns lookup: needs <name> (a name, or an IP address); usage: ",
        "a MX c|dns lookup: was given too much: 'c'; usage: homelab dns lookup ",
        "nas.lab.example X|dns lookup: type 'X': expected one of A, AAAA, CNAME, MX, TXT, NS,",
        "MX lab.example|dns lookup: type 'lab.example': expected one of A, AAAA, CNAME, MX, TXT,",
        "https://me:pw@lab.example/x|dns lookup: name 'https://…@lab.example/x': expected a name or an IP address alone, such as lab.example",
        "lab.example:443|dns lookup: name 'lab.example:443': expected a name or an IP address alone, such as lab.example",
        "10.0.0.0/24|dns lookup: name '10.0.0.0/24': expected a name or an IP address alone, such as 10.0.0.0",
        "a..b|dns lookup: name 'a..b': expected a name such as nas.lab.example, or an IP address",
        "nas.lab.example A,X|dns lookup: type 'A,X': expected one of A, AAAA,",
        "nas.lab.example --at ns|dns lookup: --at 'ns': expected an IP address, with a port if need be, tls://IP#NAME, or system",
      })
  void refusesWrongUse(String arguments, String expected) {
    String[] words = arguments == null ? new String[0] : arguments.split(" ");
    Tool.Result result = lookup(words);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).startsWith("homelab: " + expected).hasLineCount(1);
  }

  @Test
  void tellsAnAliasWithoutATarget() throws Exception {
    UnaryOperator<Message> dangling =
        answer -> {
          answer.getHeader().setRcode(Rcode.NXDOMAIN);
          return with(answer, "nas.lab.example. 60 IN CNAME gone.cloud.example.");
        };
    try (FakeNameServer dns = FakeNameServer.answering(dangling)) {
      Tool.Result both = at(dns.address(), dns.address(), "nas.lab.example");
      assertThat(both.exitCode()).isEqualTo(1);
      assertThat(both.output()).contains("CNAME  gone.cloud.example.");
      assertThat(lastLine(both))
          .isEqualTo("an alias without a target: gone.cloud.example does not exist");
      assertThat(lastLine(at(inside.address(), dns.address(), "nas.lab.example")))
          .contains("says: an alias without a target: gone.cloud.example does not exist");
    }
  }

  /// Aliases stand in any order, and their names in letters of any case.
  @Test
  void followsAliasesAndBelievesNoRecordOfAnotherName() throws Exception {
    UnaryOperator<Message> stray =
        answer ->
            with(
                with(
                    with(
                        with(answer, "b.cloud.example. 60 IN A 10.0.0.7"),
                        "evil.example. 60 IN A 192.0.2.66"),
                    "A.cloud.example. 60 IN CNAME B.Cloud.example."),
                "NAS.lab.example. 60 IN CNAME a.cloud.example.");
    try (FakeNameServer dns = FakeNameServer.answering(stray)) {
      assertThat(at(dns.address(), dns.address(), "nas.lab.example").output())
          .contains("10.0.0.7", "CNAME  A.cloud.example.", "both resolvers give the same")
          .doesNotContain("192.0.2.66");
    }
    UnaryOperator<Message> another = answer -> with(answer, "evil.example. 60 IN A 192.0.2.66");
    try (FakeNameServer dns = FakeNameServer.answering(another)) {
      Tool.Result result = at(dns.address(), dns.address(), "nas.lab.example");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.output()).doesNotContain("192.0.2.66");
    }
  }

  @ParameterizedTest
  @CsvSource({"A, 0.0.0.0", "AAAA, ::"})
  void tellsAFilterFromASplitHorizon(String type, String address) throws Exception {
    UnaryOperator<Message> blocking =
        answer -> with(answer, "nas.lab.example. 2 IN " + type + " " + address);
    try (FakeNameServer dns = FakeNameServer.answering(blocking)) {
      Tool.Result one = at(inside.address(), dns.address(), "nas.lab.example", type, "--json");
      assertThat(one.exitCode()).isZero();
      assertThat(one.output()).contains("\"verdict\":\"blocked\"");
      assertThat(lastLine(at(inside.address(), dns.address(), "nas.lab.example", type)))
          .startsWith(
              "the public resolver blocks it: a filter gives an address that leads nowhere");
      Tool.Result both = at(dns.address(), dns.address(), "nas.lab.example", type);
      assertThat(both.exitCode()).isEqualTo(1);
      assertThat(lastLine(both)).startsWith("both resolvers block it: ");
    }
  }

  @Test
  void showsWhatAResolverAdds() throws Exception {
    UnaryOperator<Message> adding =
        answer -> {
          answer.getHeader().setRcode(Rcode.SERVFAIL);
          answer.removeAllRecords(Section.ADDITIONAL);
          answer.addRecord(
              new OPTRecord(
                  1232, 0, 0, 0, new ExtendedErrorCodeOption(6, "no\u001b[31m signature")),
              Section.ADDITIONAL);
          return answer;
        };
    try (FakeNameServer dns = FakeNameServer.answering(adding)) {
      Tool terminal = Tool.onTerminal(home);
      assertThat(asked(terminal, inside.address(), dns.address(), "nas.lab.example").output())
          .contains("(it adds: dnssec bogus (6): no")
          .doesNotContain("\u001b");
      assertThat(at(inside.address(), dns.address(), "nas.lab.example", "--json").output())
          .contains("\"remark\":\"dnssec bogus (6): no");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Rcode.FORMERR, Rcode.NOTIMP, Rcode.BADVERS})
  void asksAResolverThatDoesNotKnowExtensionsAgainWithoutThem(int code) throws Exception {
    UnaryOperator<Message> old =
        answer -> {
          if (answer.getOPT() == null) {
            return with(answer, "nas.lab.example. 60 IN A 10.0.0.7");
          }
          answer.removeAllRecords(Section.ADDITIONAL);
          answer.getHeader().setRcode(code & 0xf);
          if (code > 0xf) {
            answer.addRecord(new OPTRecord(1232, code >> 4, 0), Section.ADDITIONAL);
          }
          return answer;
        };
    try (FakeNameServer dns = FakeNameServer.answering(old)) {
      assertThat(lastLine(at(inside.address(), dns.address(), "nas.lab.example")))
          .isEqualTo("both resolvers give the same");
      assertThat(dns.questions()).isEqualTo(2);
    }
  }

  @Test
  void asksForSeveralTypesAtOnce() {
    Tool.Result result = lookup("nas.lab.example", "a,aaaa,SOA");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("A     10.0.0.7", "AAAA  fd00::7", "A: looks like split horizon", "SOA: ");
    assertThat(lookup("nas.lab.example", "A,AAAA", "--json").output()).startsWith("[{\"asked\":");
  }

  @Test
  void asksOneResolverAlone() {
    Tool.Result result = lookup("secret.lab.example", "--at", inside.address());
    assertThat(result.exitCode()).isZero();
    assertThat(result.output()).contains("at        " + inside.address()).doesNotContain("public");
    assertThat(lookup("secret.lab.example", "--at", outside.address()).exitCode()).isEqualTo(1);
    assertThat(lookup("secret.lab.example", "--at", outside.address(), "--json").output())
        .contains("\"internal\":null,\"public\":null,\"at\":{", "\"verdict\":\"nowhere\"");
    assertThat(lookup("secret.lab.example", "--tcp", "--at", inside.address()).exitCode()).isZero();
  }

  @Test
  void doesNotAskOverUdpWhereTcpIsWished() throws Exception {
    try (FakeNameServer udp = FakeNameServer.saying(0)) {
      assertThat(lastLine(at(udp.address(), udp.address(), "nas.lab.example", "--tcp")))
          .contains("connection refused");
      assertThat(udp.questions()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTPS", "SVCB", "DS", "TLSA", "SOA"})
  void asksForTheNewerTypesToo(String type) throws Exception {
    String record =
        switch (type) {
          case "HTTPS", "SVCB" -> "1 . alpn=h2";
          case "DS" -> "12345 13 2 " + "ab".repeat(32).toUpperCase(Locale.ROOT);
          case "TLSA" -> "3 1 1 " + "AB".repeat(32);
          default -> "ns.lab.example. me.lab.example. 1 2 3 4 5";
        };
    UnaryOperator<Message> answer =
        said -> with(said, "nas.lab.example. 60 IN " + type + " " + record);
    try (FakeNameServer dns = FakeNameServer.answering(answer)) {
      Tool.Result result = at(dns.address(), dns.address(), "nas.lab.example", type);
      assertThat(result.exitCode()).as(result.output() + result.errorOutput()).isZero();
      assertThat(result.output()).contains(type + "  ", record.substring(0, 6));
    }
  }

  /// An answer with a record, written as zone files have it.
  private static Message with(Message answer, String record) {
    try {
      String[] words = record.split(" ", 5);
      answer.addRecord(
          Record.fromString(
              Name.fromString(words[0]),
              Type.value(words[3]),
              DClass.IN,
              Long.parseLong(words[1]),
              words[4],
              Name.root),
          Section.ANSWER);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesASettingThatIsNoAddress() {
    Tool.Result result = at("ns.lab.example", outside.address(), "nas.lab.example");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: dns lookup: HOMELAB_DNS_INTERNAL: dns.internal 'ns.lab.example': expected an IP address,"
                + " with a port if need be, such as 10.0.0.53 or [fd00::53]:5353, tls://IP#NAME, or"
                + " system\n");
  }
}
