package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Exchanges by a proxy, whose heads are looked at byte for byte.
@Timeout(120)
class ProxyTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private static final String BASIC = "Basic YWRhOnNAeA==";

  @TempDir private static Path folder;
  private static TestAuthority authority;

  @BeforeAll
  static void makeAuthority() throws Exception {
    authority = new TestAuthority(folder, "Lab Root");
  }

  private static Http http(Dial dial, Map<String, String> variables) {
    return new Http(
        dial,
        Proxies.of(variables),
        PemFile.trust(authority.pem()),
        "homelab/test",
        Duration.ofSeconds(5),
        Duration.ofSeconds(5));
  }

  private static Http by(String proxy) {
    Map<String, String> variables = new HashMap<>();
    variables.put("HTTPS_PROXY", proxy);
    variables.put("http_proxy", proxy);
    return http(Dial.direct(), variables);
  }

  private static String get(Http http, String url) throws IOException {
    try (Response response = http.send(Request.get(URI.create(url)))) {
      return response.status() + " " + response.text(100);
    }
  }

  private static RawServer secure(String name) throws Exception {
    return new RawServer(
        authority.server("dns:" + name, "-1d", 10), (head, out, self) -> RawServer.send(out, OK));
  }

  @Test
  void aPlainRequestNamesItsHostToTheProxy() throws Exception {
    try (FakeProxy proxy = new FakeProxy(1, "")) {
      assertThat(get(by(proxy.url()), "http://loki.lab.example:3100/a%20b?c=d"))
          .isEqualTo("200 by the proxy");
      assertThat(proxy.heads().getFirst())
          .startsWith("GET http://loki.lab.example:3100/a%20b?c=d HTTP/1.1\r\n")
          .contains("\r\nHost: loki.lab.example:3100\r\n", "\r\nUser-Agent: homelab/test\r\n")
          .doesNotContain("Proxy-Authorization");
    }
  }

  @Test
  void overTlsTheProxySeesAHostAndAPortAndNothingElse() throws Exception {
    try (RawServer server = secure("loki.lab.example");
        FakeProxy proxy = new FakeProxy(server.port(), BASIC)) {
      Http http = by("ada:s%40x@127.0.0.1:" + proxy.port());
      for (int i = 0; i < 3; i++) {
        assertThat(get(http, "https://loki.lab.example/secret")).isEqualTo("200 ok");
      }
      assertThat(proxy.heads())
          .containsExactly(
              "CONNECT loki.lab.example:443 HTTP/1.1\r\nHost: loki.lab.example:443\r\n"
                  + "User-Agent: homelab/test\r\nProxy-Authorization: "
                  + BASIC
                  + "\r\n\r\n");
      assertThat(server.heads()).hasSize(3).noneMatch(head -> head.contains("Proxy"));
      assertThat(server.connections()).as("kept").isEqualTo(1);
    }
  }

  @Test
  void theCertificateIsHeldAgainstTheHostAndNotTheProxy() throws Exception {
    try (RawServer server = secure("loki.lab.example");
        FakeProxy proxy = new FakeProxy(server.port(), "")) {
      assertThatThrownBy(() -> get(by(proxy.url()), "https://other.lab.example/"))
          .hasMessage(
              "other.lab.example:443 (proxy 127.0.0.1:"
                  + proxy.port()
                  + "): TLS: certificate is for loki.lab.example (issued by CN=Lab Root), not"
                  + " other.lab.example");
    }
  }

  @Test
  void aRuleOfTheDialStandsAboveAProxy() throws Exception {
    try (RawServer server = RawServer.sending(OK);
        FakeProxy proxy = new FakeProxy(1, "")) {
      Map<String, String> variables = Map.of("HTTP_PROXY", proxy.url());
      Dial dial =
          Dial.of(Optional.empty(), Map.of("loki.lab.example", "127.0.0.1:" + server.port()));
      assertThat(get(http(dial, variables), "http://loki.lab.example/")).isEqualTo("200 ok");
      assertThat(get(http(dial, variables), "http://other.lab.example/"))
          .isEqualTo("200 by the proxy");
      assertThat(server.heads().getFirst()).startsWith("GET / HTTP/1.1\r\n");
    }
  }

  @Test
  void aProxyThatWantsAPasswordSaysSoAndNothingOfItIsShown() throws Exception {
    try (FakeProxy proxy = new FakeProxy(1, BASIC)) {
      Http http = by("http://ada:S3CR3T@127.0.0.1:" + proxy.port());
      assertThat(get(http, "http://loki.lab.example/")).isEqualTo("407 who are you?");
      assertThatThrownBy(() -> get(http, "https://loki.lab.example/"))
          .isInstanceOfSatisfying(
              Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.CONNECT))
          .hasMessage(
              "loki.lab.example:443 (proxy 127.0.0.1:"
                  + proxy.port()
                  + "): connect: the proxy answers 407 Proxy Authentication Required"
                  + " (a user name and a password stand before its host)");
    }
  }

  @Test
  void whatIsNoProxyIsNamedAsThat() throws Exception {
    try (RawServer ssh =
            new RawServer((head, out, self) -> RawServer.sendLast(out, "SSH-2.0-x\r\n\r\n"));
        RawServer gone = new RawServer((head, out, self) -> false)) {
      assertThatThrownBy(() -> get(by("127.0.0.1:" + ssh.port()), "https://loki.lab.example/"))
          .hasMessageEndingWith("): connect: the proxy does not answer as one");
      assertThatThrownBy(() -> get(by("127.0.0.1:" + gone.port()), "https://loki.lab.example/"))
          .hasMessageEndingWith("): connect: the proxy closed the connection");
    }
    int closed = RealProgram.freePort();
    assertThatThrownBy(() -> get(by("127.0.0.1:" + closed), "http://loki.lab.example/"))
        .hasMessage(
            "loki.lab.example:80 (proxy 127.0.0.1:" + closed + "): connect: Connection refused");
    assertThatThrownBy(() -> get(by("proxy.invalid:1"), "https://loki.lab.example/"))
        .hasMessage("loki.lab.example:443 (proxy proxy.invalid:1): name: does not resolve");
  }

  @Test
  void aPostGoesByAProxyToo() throws Exception {
    try (FakeProxy proxy = new FakeProxy(1, "")) {
      Request post =
          Request.post(URI.create("http://loki.lab.example/"), "text/plain", new byte[9]);
      try (Response response = by(proxy.url()).send(post)) {
        assertThat(response.status()).isEqualTo(200);
      }
      assertThat(proxy.heads().getFirst()).startsWith("POST http://loki.lab.example/ HTTP/1.1\r\n");
    }
  }
}
