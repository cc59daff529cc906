package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A marked secret in addresses that are none, in every place that can hold one, and a search for
/// it in all that is printed, stack traces included.
final class SecretsTest {
  private static final String SECRET = "S3CR3T";

  private static final List<List<String>> OF_LOKI =
      List.of(
          List.of("usage", "status"),
          List.of("usage", "status", "--json"),
          List.of("usage", "preview"),
          List.of("usage", "flush"),
          List.of("usage", "top"),
          List.of("logs", "query", "{a=\"b\"}"));

  private static final List<List<String>> OF_PROMETHEUS =
      List.of(List.of("metrics", "query", "up"), List.of("metrics", "alerts"));

  private static final List<List<String>> OF_NAMES =
      List.of(List.of("net", "check", "name.invalid"), List.of("dns", "lookup", "name.invalid"));

  private static final List<List<String>> OF_READING =
      List.of(List.of("manifest"), List.of("usage", "status", "--json"));

  /// The settings, and the verbs that look at them beside `config`.
  private static final Map<String, List<List<String>>> VARIABLES = variables();

  private static Map<String, List<List<String>>> variables() {
    Map<String, List<List<String>>> places = new LinkedHashMap<>();
    places.put("HOMELAB_LOKI_URL", OF_LOKI);
    places.put("HOMELAB_LOKI_TENANT", List.of());
    places.put("HOMELAB_LOKI_TOKEN_FILE", List.of(List.of("logs", "query", "{a=\"b\"}")));
    places.put("HOMELAB_PROMETHEUS_URL", OF_PROMETHEUS);
    places.put("HOMELAB_PROMETHEUS_TOKEN_FILE", OF_PROMETHEUS);
    for (String server : List.of("LOKI", "PROMETHEUS")) {
      List<List<String>> lines = server.equals("LOKI") ? OF_LOKI : OF_PROMETHEUS;
      places.put("HOMELAB_" + server + "_USERNAME", lines);
      places.put("HOMELAB_" + server + "_PASSWORD_FILE", lines);
      places.put("HOMELAB_" + server + "_HEADERS_FILE", lines);
    }
    places.put("HOMELAB_PROMETHEUS_TENANT", OF_PROMETHEUS);
    places.put("HOMELAB_PROXY", OF_PROMETHEUS);
    places.put("HOMELAB_DIAL", OF_NAMES);
    places.put("HOMELAB_CA_FILE", List.of(List.of("logs", "query", "{a=\"b\"}")));
    places.put("HOMELAB_DNS_INTERNAL", OF_NAMES);
    places.put("HOMELAB_DNS_PUBLIC", OF_NAMES);
    places.put("HOMELAB_DELIVERY", List.of(List.of("usage", "status")));
    places.put("HOMELAB_TELEMETRY", List.of(List.of("usage", "status"), List.of("usage", "flush")));
    places.put("HOMELAB_MAX_DAYS", List.of());
    places.put("HOMELAB_CONFIG", List.of(List.of("usage", "status"), List.of("manifest")));
    return places;
  }

  /// Configurations in which the address stands for `%s`.
  private static final Map<String, List<List<String>>> FILES =
      Map.ofEntries(
          Map.entry("[loki]\nurl = \"%s\"\n", OF_LOKI),
          Map.entry("[loki]\nurl = %s\n", OF_READING),
          Map.entry("[alias]\nx = \"%s\"\n", List.of(List.of("x"), List.of("help"))),
          Map.entry("[alias]\nx = \"net check %s\"\n", List.of(List.of("help"))),
          Map.entry("[alias]\n\"%s\" = \"version\"\n", List.of(List.of("help"))),
          Map.entry("[loki]\nurl = \"%s\n", OF_READING),
          Map.entry("[loki]\nurl = \"%1$s\" %1$s\n", OF_READING),
          Map.entry("[loki]\nurl = \"http://u:x\"S3CR3T@h\"\n", OF_READING),
          Map.entry("[loki]\n\"%1$s\" = 1\n\"%1$s\" = 1\n", OF_READING),
          Map.entry("\"%s\" = \"x\"\n", OF_READING),
          Map.entry("[loki]\n%s = \"x\"\n", OF_READING),
          Map.entry("[dial]\n\"%s\" = \"10.0.0.2\"\n", OF_NAMES),
          Map.entry("[dial]\n\"name.invalid\" = \"%s\"\n", OF_NAMES),
          Map.entry("[tls]\ninsecure = [\"%s\"]\n", OF_NAMES),
          Map.entry(
              "[[verb]]\nname = \"%1$s\"\ntier = \"%1$s\"\nsummary = \"s\"\nrun = [\"true\"]\n",
              OF_READING),
          Map.entry(
              "[[verb]]\nname = \"v\"\ntier = \"read\"\nsummary = \"s\"\nrun = [\"%s\"]\n",
              List.of(List.of("v"))));

  @TempDir private Path folder;
  private int homes;

  /// The tool in a home of its own, without any address.
  private Tool fresh() {
    try {
      return Tool.in(Files.createDirectory(folder.resolve("home" + homes++)))
          .with("HOMELAB_DEBUG", "1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tool addressed() {
    return fresh()
        .with("HOMELAB_LOKI_URL", "https://127.0.0.1:1")
        .with("HOMELAB_PROMETHEUS_URL", "https://127.0.0.1:1")
        .with("HOMELAB_DNS_INTERNAL", "127.0.0.1:1")
        .with("HOMELAB_DNS_PUBLIC", "127.0.0.1:1");
  }

  private static List<List<String>> typed(String address) {
    return List.of(
        List.of(address),
        List.of("net", address),
        List.of("help", address),
        List.of("config", address),
        List.of("config", "--" + address),
        List.of("config", "--url=" + address),
        List.of("net", "check", address),
        List.of("net", "check", address, "--json"),
        List.of("dns", "lookup", address),
        List.of("dns", "lookup", address, "--json"),
        List.of("dns", "lookup", "name.invalid", address),
        List.of("logs", "labels", address),
        List.of("logs", "query", "{a=\"b\"}", "--since", address),
        List.of("metrics", "query", "up", "--at", address),
        List.of("usage", "top", "--limit", address));
  }

  private static void assertNoSecret(String place, List<String> line, Result result) {
    assertThat(result.output() + result.errorOutput())
        .as("%s: homelab %s", place, String.join(" ", line))
        .doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:/u:" + SECRET + "@127.0.0.1:1",
        "u:" + SECRET + "@127.0.0.1:1",
        "http://u:" + SECRET + "@127.0.0.1:1",
        "http://u:%41" + SECRET + " x@127.0.0.1:1",
        "http://u:x/" + SECRET + "@127.0.0.1:1",
        "http://127.0.0.1:1/p?token=" + SECRET,
        "127.0.0.1:1/p#" + SECRET,
      })
  void noSecretIsPrinted(String address) {
    assertThat(addressed().with("HOMELAB_LOKI_URL", address).run("config").output())
        .as("something of it is")
        .containsPattern("loki.url +\\S*…");
    VARIABLES.forEach(
        (variable, lines) -> {
          Tool set = addressed().with(variable, address);
          show(set, variable, List.of(List.of("config")));
          show(set, variable, lines);
        });
    FILES.forEach(
        (toml, lines) -> {
          Tool set = fresh().config(toml.replace("%1$s", address).replace("%s", address));
          show(set, toml, List.of(List.of("config", "--json")));
          show(set, toml, lines);
        });
    show(addressed(), "typed", typed(address));
  }

  private static void show(Tool tool, String place, List<List<String>> lines) {
    for (List<String> line : lines) {
      assertNoSecret(place, line, tool.run(line.toArray(String[]::new)));
    }
  }
}
