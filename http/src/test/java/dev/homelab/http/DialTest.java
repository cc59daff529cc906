package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialTest {
  private static final Dial DIAL =
      Dial.of(
          Optional.of("10.0.0.9"),
          Map.of(
              "*.lab.example", "10.0.0.2",
              "*.grafana.lab.example", "10.0.0.3",
              "grafana.lab.example", "10.0.0.4:8443",
              "Upper.Example.", "[fd00::5]:8443",
              "localhost", "10.0.0.6",
              "192.0.2.1", "10.0.0.7"));

  private static String target(String host) {
    return DIAL.target(host).map(DialTarget::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "loki.lab.example, 10.0.0.2",
    "a.b.lab.example, 10.0.0.2",
    "LOKI.Lab.Example., 10.0.0.2",
    "x.grafana.lab.example, 10.0.0.3",
    "grafana.lab.example, 10.0.0.4:8443",
    "upper.example, [fd00::5]:8443",
    "lab.example, 10.0.0.9",
    "xlab.example, 10.0.0.9",
    "other, 10.0.0.9",
    "localhost, 10.0.0.6",
    "192.0.2.1, 10.0.0.7",
    "192.0.2.2, none",
    "[::1], none",
    "::1, none"
  })
  void theMostExactRuleWins(String host, String target) {
    assertThat(target(host)).isEqualTo(target);
  }

  @Test
  void theDefaultIsForNamesOnly() {
    Dial dial = Dial.of(Optional.of("10.0.0.9"), Map.of());
    assertThat(dial.target("localhost")).isEmpty();
    assertThat(dial.target("LOCALHOST.")).isEmpty();
    assertThat(dial.target("127.0.0.1")).isEmpty();
    assertThat(dial.target("name")).isPresent();
    assertThat(Dial.direct().target("name")).isEmpty();
  }

  @Test
  void givesTheAddressToConnectTo() throws Exception {
    assertThat(addresses(DIAL, "loki.lab.example", 443)).containsExactly("/10.0.0.2:443");
    assertThat(addresses(DIAL, "grafana.lab.example", 443)).containsExactly("/10.0.0.4:8443");
    assertThat(addresses(DIAL, "[::1]", 80)).containsExactly("/[0:0:0:0:0:0:0:1]:80");
    assertThat(addresses(Dial.direct(), "localhost", 80)).contains("localhost/127.0.0.1:80");
    assertThatThrownBy(() -> Dial.direct().addresses("no-such-host.invalid", 80))
        .isInstanceOf(UnknownHostException.class);
  }

  private static List<String> addresses(Dial dial, String host, int port) throws Exception {
    return dial.addresses(host, port).stream().map(InetSocketAddress::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.2, 10.0.0.2",
    "10.0.0.2:8443, 10.0.0.2:8443",
    "::1, ::1",
    "[::1], ::1",
    "[::1]:8443, [::1]:8443"
  })
  void readsATarget(String text, String read) {
    assertThat(DialTarget.parse(text)).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "loki",
        "loki.lab.example:443",
        "10.0.0",
        "10.0.0.256",
        "167772162",
        "10.0.0.2:",
        "10.0.0.2:0",
        "10.0.0.2:65536",
        "10.0.0.2:x",
        "10.0.0.2:+1",
        "[10.0.0.2]:80",
        "::1::2",
        "http://10.0.0.2",
        " 10.0.0.2"
      })
  void refusesATargetThatIsNone(String text) {
    assertThatThrownBy(() -> DialTarget.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected an IP address or IP:port");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "*.",
        "a.*",
        "*a.example",
        "a..b",
        ".a",
        "a b",
        "a/b",
        "*.10.0.0.1",
        "a:1"
      })
  void refusesAPatternThatIsNone(String text) {
    assertThatThrownBy(() -> Dial.of(Optional.empty(), Map.of(text, "10.0.0.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a host name such as");
  }

  @Test
  void refusesTwoRulesForOneHost() {
    assertThatThrownBy(
            () ->
                Dial.of(
                    Optional.empty(), Map.of("a.example", "10.0.0.1", "A.example.", "10.0.0.2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given twice");
  }

  @Test
  void aLiteralIsReadWithoutANameServer() {
    for (String text : List.of("1.2.3.4", "::1", "[::1]", "fe80::1", "::ffff:1.2.3.4")) {
      assertThat(IpLiteral.parse(text)).as(text).isPresent();
    }
    for (String text : List.of("a", "1.2.3", "1", "1.2.3.4.5", "[1.2.3.4]", "", ":", "[", "[]")) {
      assertThat(IpLiteral.parse(text)).as(text).isEmpty();
    }
  }

  @Test
  void aNameBeyondAsciiAndItsFormInTheDnsAreOne() {
    Dial dial = Dial.of(Optional.empty(), Map.of("*.Bücher.example", "10.0.0.2"));
    assertThat(dial.target("a.xn--bcher-kva.example")).isPresent();
    assertThat(dial.target("a.BÜCHER.example")).isPresent();
    assertThat(dial.target("a.bucher.example")).isEmpty();
    assertThat(HostMatch.closeness("straße.example", "xn--strae-oqa.example")).isPositive();
    Trust trust = Trust.of(Optional.empty(), List.of("straße.example"));
    assertThat(trust.unchecked("xn--strae-oqa.example")).isTrue();
    assertThat(trust.unchecked("strasse.example")).isFalse();
  }
}
