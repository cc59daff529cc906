package dev.homelab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Exchanges through a real load balancer, which routes by SNI and `Host`.
@Timeout(120)
class NginxTest {
  @TempDir private static Path folder;
  private static TestAuthority lab;
  private static Nginx nginx;

  @BeforeAll
  static void start() throws Exception {
    lab = new TestAuthority(folder, "Lab Root");
    TestAuthority other = new TestAuthority(folder, "Other Root");
    nginx =
        Nginx.start(
            Files.createDirectory(folder.resolve("nginx")),
            List.of(
                site("loki", lab.issue("dns:loki.lab.example", "-1d", 30)),
                site("grafana", lab.issue("dns:grafana.lab.example", "-1d", 30)),
                site("wrong", lab.issue("dns:right.lab.example", "-1d", 30)),
                site("old", lab.issue("dns:old.lab.example", "-5d", 2)),
                site("foreign", other.issue("dns:foreign.lab.example", "-1d", 30))));
  }

  @AfterAll
  static void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  private static Nginx.Site site(String name, TestAuthority.Issued certificate) {
    return new Nginx.Site(
        name + ".lab.example", certificate, Nginx.answering(200, name + " is here"));
  }

  private static String get(String url, int port) throws IOException {
    Dial dial = Dial.of(Optional.of("127.0.0.1:" + port), Map.of());
    Trust trust = PemFile.trust(lab.pem());
    Http http =
        new Http(dial, trust, "homelab/test", Duration.ofSeconds(20), Duration.ofSeconds(20));
    try (Response response = http.send(Request.get(URI.create(url)))) {
      return response.status() + " " + response.text(100);
    }
  }

  private static void refused(String host, String reason) {
    assertThatThrownBy(() -> get("https://" + host + "/", nginx.tlsPort()))
        .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.TLS))
        .hasMessageEndingWith(": TLS: " + reason);
  }

  @Test
  void reachesEachHostBehindOneAddress() throws Exception {
    assertThat(get("https://loki.lab.example/", nginx.tlsPort())).isEqualTo("200 loki is here");
    assertThat(get("https://grafana.lab.example/", nginx.tlsPort()))
        .isEqualTo("200 grafana is here");
    assertThat(get("http://grafana.lab.example/", nginx.plainPort()))
        .isEqualTo("200 grafana is here");
    assertThat(get("http://nobody.lab.example/", nginx.plainPort()))
        .isEqualTo("404 no such site\n");
  }

  @Test
  void saysWhatIsWrongWithACertificate() {
    refused(
        "wrong.lab.example",
        "certificate is for right.lab.example (issued by CN=Lab Root), not wrong.lab.example");
    refused(
        "nobody.lab.example",
        "certificate is for loki.lab.example (issued by CN=Lab Root), not nobody.lab.example");
    refused("old.lab.example", "certificate expired " + LocalDate.now(ZoneOffset.UTC).minusDays(3));
    refused("foreign.lab.example", "certificate is issued by CN=Other Root, which is not trusted");
  }

  @Test
  void noticesTlsOnAPlainPortAndTheOtherWayRound() throws Exception {
    assertThatThrownBy(() -> get("https://loki.lab.example/", nginx.plainPort()))
        .isInstanceOfSatisfying(Unreachable.class, e -> assertThat(e.leg()).isEqualTo(Leg.TLS))
        .hasMessageEndingWith("the server does not speak TLS here");
    assertThat(get("http://loki.lab.example/", nginx.tlsPort())).startsWith("400 ");
  }
}
