package dev.homelab.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.FakeProxy;
import dev.homelab.http.ProxyServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the proxies of the environment hold.
class ProxiesInForceTest {
  private static final String SERVERS =
      """
      [loki]
      url = "http://loki.lab.example"
      [prometheus]
      url = "http://prometheus.lab.example"
      """;
  private static final String PROXIES = SERVERS + "[http]\nproxy = 'environment'\n";

  @TempDir private Path home;

  private LokiAddress address(Tool tool) throws VerbFailure {
    return new Endpoints(tool.settings(), "1").address();
  }

  @Test
  void onlyWhereTheSettingAsksForThem() throws VerbFailure {
    Tool tool = Tool.in(home).with("HTTP_PROXY", "proxy:3128").config(SERVERS);
    assertThat(address(tool).proxy()).isEmpty();
    assertThat(address(tool.config(PROXIES)).proxy()).contains(ProxyServer.parse("proxy:3128"));
    assertThat(address(tool.with("NO_PROXY", "lab.example")).proxy()).isEmpty();
  }

  @Test
  void aRuleOfTheDialStandsAbove() throws VerbFailure {
    Tool tool = Tool.in(home).with("HTTP_PROXY", "proxy:3128");
    assertThat(address(tool.config(PROXIES + "[dial]\n'*.lab.example' = '10.0.0.2'\n")).proxy())
        .isEmpty();
    assertThat(address(tool.config(PROXIES + "[dial]\ndefault = '10.0.0.2'\n")).proxy()).isEmpty();
    assertThat(address(tool.config(PROXIES + "[dial]\nother = '10.0.0.2'\n")).proxy()).isPresent();
  }

  @Test
  void bothServersAreAskedByThem() throws IOException {
    try (FakeProxy proxy = new FakeProxy(1, "")) {
      Tool tool = Tool.in(home).with("http_proxy", proxy.url()).config(PROXIES);
      for (String verb : new String[] {"logs", "metrics"}) {
        Result result = tool.run(verb, "query", "sum(rate({a=\"b\"}[1m]))");
        assertThat(result.errorOutput()).contains(": 200: no content type where JSON was due");
      }
      assertThat(proxy.heads()).hasSize(2);
      assertThat(proxy.heads().get(0)).startsWith("GET http://loki.lab.example/loki/api/v1/query");
      assertThat(proxy.heads().get(1)).startsWith("GET http://prometheus.lab.example/api/v1/query");
    }
  }

  @Test
  void nothingOfOneIsPrinted() {
    for (String text : new String[] {"http://u:S3CR3T@127.0.0.1:1", "socks5://u:S3CR3T@x"}) {
      Tool tool = Tool.in(home).with("HTTP_PROXY", text).with("HOMELAB_DEBUG", "1").config(PROXIES);
      for (String verb : new String[] {"logs", "metrics"}) {
        Result result = tool.run(verb, "query", "sum(rate({a=\"b\"}[1m]))");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output() + result.errorOutput())
            .containsPattern("(proxy 127.0.0.1:1|HTTP_PROXY: expected a proxy)")
            .doesNotContain("S3CR3T");
      }
      assertThat(tool.run("config").output()).doesNotContain("S3CR3T");
    }
    Tool tool = Tool.in(home).with("HTTP_PROXY", "socks5://x").config(PROXIES);
    assertThatThrownBy(() -> address(tool))
        .isInstanceOf(VerbFailure.class)
        .hasMessageStartingWith("HTTP_PROXY: expected a proxy such as");
  }
}
