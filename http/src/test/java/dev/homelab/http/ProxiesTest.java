package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static String to(Map<String, String> variables, String url) {
    return Proxies.of(variables)
        .to(Request.get(URI.create(url)))
        .map(ProxyServer::toString)
        .orElse("direct");
  }

  @Test
  void eachSchemeHasItsOwn() {
    Map<String, String> both = Map.of("HTTPS_PROXY", "http://s:1", "HTTP_PROXY", "p:2");
    assertThat(to(both, "https://loki")).isEqualTo("s:1");
    assertThat(to(both, "http://loki")).isEqualTo("p:2");
    assertThat(to(Map.of("HTTPS_PROXY", "s:1"), "http://loki")).isEqualTo("direct");
    assertThat(to(Map.of(), "https://loki")).isEqualTo("direct");
  }

  @Test
  void smallLettersWinAlsoWhereTheyAreEmpty() {
    assertThat(to(Map.of("HTTPS_PROXY", "a:1", "https_proxy", "b:1"), "https://loki"))
        .isEqualTo("b:1");
    assertThat(to(Map.of("HTTPS_PROXY", "a:1", "https_proxy", ""), "https://loki"))
        .isEqualTo("direct");
  }

  /// As `httpoxy` showed: a header named `Proxy` is this variable of a CGI program.
  @Test
  void whatAWebClientMayHaveSetDoesNotCount() {
    Map<String, String> cgi = Map.of("REQUEST_METHOD", "GET", "HTTP_PROXY", "evil:1");
    assertThat(to(cgi, "http://loki")).isEqualTo("direct");
  }

  @ParameterizedTest
  @CsvSource({
    "lab.example, lab.example, true",
    "lab.example, loki.lab.example, true",
    "lab.example, mylab.example, false",
    ".lab.example, loki.lab.example, true",
    ".lab.example, lab.example, false",
    "*.lab.example, loki.lab.example, true",
    "LAB.example., loki.lab.EXAMPLE, true",
    "lab.example:3100, loki.lab.example, false",
    "lab.example:443, loki.lab.example, true",
    "10.0.0.2, 10.0.0.2, true",
    "10.0.0.2, 10.0.0.3, false",
    "10.0.0.0/8, 10.9.9.9, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.0.0.0/8, ten.lab.example, false",
    "10.0.0.0/x, 10.0.0.0, false",
    "fd00::/8, [fd00::7], true",
    "fd00::2, [fd00:0::2], true",
    "10.0.0.0/8, [fd00::7], false",
    "*, anything, true",
    "'a, lab.example b', loki.lab.example, true",
    "'', loki.lab.example, false",
    "'other', localhost, true",
    "'', 127.0.0.9, true",
    "'', [::1], true",
  })
  void someHostsAreSpokenToDirectly(String noProxy, String host, boolean direct) {
    Map<String, String> variables = Map.of("HTTPS_PROXY", "s:1", "NO_PROXY", noProxy);
    assertThat(to(variables, "https://" + host + "/")).isEqualTo(direct ? "direct" : "s:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "socks5://S3CR3T:1080",
        "https://ada:S3CR3T@proxy:443",
        "S3CR3T:port",
        "S3CR3T:0",
        "S3CR3T:70000",
        "S3CR3T x:1",
        "http://",
      })
  void whatIsNoProxyIsNotRepeated(String text) {
    assertThatThrownBy(() -> to(Map.of("https_proxy", text), "https://loki"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "HTTPS_PROXY: expected a proxy such as http://proxy.lab.example:3128")
        .hasMessageNotContaining("S3CR3T");
    assertThat(to(Map.of("https_proxy", text), "http://loki")).as("not needed").isEqualTo("direct");
  }

  @Test
  void aProxyIsReadAsItIsWritten() {
    for (String text : new String[] {"proxy", "HTTP://Proxy/", "http://ada:b@proxy:80/x"}) {
      assertThat(ProxyServer.parse(text)).hasToString("proxy:80");
    }
    assertThat(ProxyServer.parse("[fd00::1]:3128")).hasToString("[fd00::1]:3128");
    ProxyServer login = ProxyServer.parse("http://ada:a@b+c%2Fd@proxy:1");
    assertThat(ProxyServer.parse(login.url())).isEqualTo(login);
    assertThat(login).hasToString("proxy:1");
    assertThat(login.authorization()).contains("Basic YWRhOmFAYitjL2Q=");
  }
}
