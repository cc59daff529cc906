package dev.homelab.cli.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What processes of their own load.
@Timeout(120)
class StartUpTest {
  private static final String DNS_LIBRARY = " org.xbill.DNS.";
  private static final String WEBSOCKET_LIBRARY = " org.java_websocket.";

  @TempDir private Path home;

  private String loadedBy(String... arguments) throws Exception {
    return loadedBy(Map.of(), arguments);
  }

  private String loadedBy(Map<String, String> variables, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dsun.net.http.allowRestrictedHeaders=true",
            "-Dsun.net.http.retryPost=false",
            "-Xlog:class+load"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.homelab.cli.Main"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("HOMELAB_CONFIG", "");
    builder.environment().put("HOMELAB_DNS_INTERNAL", "127.0.0.1:1");
    builder.environment().put("HOMELAB_DNS_PUBLIC", "127.0.0.1:1");
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said).contains("dev.homelab.cli.net.NetCheck ");
    return said;
  }

  @Test
  void onlyAQuestionLoadsTheDnsLibrary() throws Exception {
    assertThat(loadedBy("config")).doesNotContain(DNS_LIBRARY);
    assertThat(loadedBy("manifest")).doesNotContain(DNS_LIBRARY);
    assertThat(loadedBy("dns", "lookup", "nas.lab.example"))
        .contains(DNS_LIBRARY + "Message ")
        .contains("nothing listens there")
        .doesNotContain("SLF4J(", "SLF4J:");
  }

  @Test
  void onlyATailLoadsTheWebSocketLibrary() throws Exception {
    try (FakeLoki loki = FakeLoki.start()) {
      String url = loki.uri().toString();
      assertThat(loadedBy(Map.of("HOMELAB_LOKI_URL", url), "usage", "top"))
          .contains(" dev.homelab.http.Http ")
          .doesNotContain(WEBSOCKET_LIBRARY);
      assertThat(loadedBy(Map.of("HOMELAB_LOKI_URL", url), "logs", "tail", "{job="))
          .contains(WEBSOCKET_LIBRARY + "client.WebSocketClient ")
          .contains("parse error")
          .doesNotContain("SLF4J(", "SLF4J:");
    }
  }
}
