package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A marked secret in addresses that are none, in every place that can hold one, and a search for
/// it in all that the packaged tool prints, stack traces included. Each place gets one of the
/// addresses, in turn; `SecretsTest` in `cli` has all of them in all places.
final class SecretsIT {
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
  private final Home home = new Home();
  private final Tool tool =
      home.tool()
          .with("HOMELAB_DEBUG", "1")
          .with("HOMELAB_LOKI_URL", "https://127.0.0.1:1")
          .with("HOMELAB_PROMETHEUS_URL", "https://127.0.0.1:1")
          .with("HOMELAB_DNS_INTERNAL", "127.0.0.1:1")
          .with("HOMELAB_DNS_PUBLIC", "127.0.0.1:1");

  @AfterEach
  void close() {
    home.close();
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

  private static final List<String> ADDRESSES =
      List.of(
          "http:/u:" + SECRET + "@127.0.0.1:1",
          "u:" + SECRET + "@127.0.0.1:1",
          "http://u:" + SECRET + "@127.0.0.1:1",
          "http://u:%41" + SECRET + " x@127.0.0.1:1",
          "http://u:x/" + SECRET + "@127.0.0.1:1",
          "http://127.0.0.1:1/p?token=" + SECRET,
          "127.0.0.1:1/p#" + SECRET);

  @Test
  void noSecretIsPrinted() {
    Iterator<String> address =
        Stream.generate(ADDRESSES::stream).flatMap(Function.identity()).iterator();
    assertThat(tool.with("HOMELAB_LOKI_URL", ADDRESSES.getFirst()).run("config").output())
        .as("something of it is")
        .containsPattern("loki.url +\\S*…");
    VARIABLES.forEach(
        (variable, lines) -> {
          Tool set = tool.with(variable, address.next());
          show(set, variable, List.of(List.of("config")));
          show(set, variable, lines);
        });
    FILES.forEach(
        (toml, lines) -> {
          home.configured(toml.replace("%1$s", address.next()).replace("%s", address.next()));
          Tool set = home.tool().with("HOMELAB_DEBUG", "1");
          show(set, toml, List.of(List.of("config", "--json")));
          show(set, toml, lines);
        });
    home.configured("");
    show(tool, "typed", typed(address.next()));
  }

  private static void show(Tool tool, String place, List<List<String>> lines) {
    for (List<String> line : lines) {
      Result result = tool.run(line);
      assertThat(result.output() + result.errorOutput())
          .as("%s: homelab %s", place, String.join(" ", line))
          .doesNotContain(SECRET);
    }
  }
}
