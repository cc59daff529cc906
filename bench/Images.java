import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Whole-process times of one image against another, verb by verb.
///
///     Images OLD NEW WORK PAIRS
void main(String[] arguments) throws Exception {
  Path old = Path.of(arguments[0]).toAbsolutePath();
  Path made = Path.of(arguments[1]).toAbsolutePath();
  Path work = Path.of(arguments[2]).toAbsolutePath();
  int pairs = Integer.parseInt(arguments[3]);
  IO.println("%-58s %9s %9s %7s".formatted("old against new, " + pairs + " pairs", "old ms", "new ms", "ratio"));
  try (TlsEndpoint tls = new TlsEndpoint(Files.createDirectories(work.resolve("tls")))) {
    Map<String, String> environment = Map.of(
        "HOMELAB_PROMETHEUS_URL", tls.url(),
        "HOMELAB_DIAL", "127.0.0.1:" + tls.port(),
        "HOMELAB_CA_FILE", tls.pem().toString(),
        "HOMELAB_TELEMETRY", "0");
    Command before = Command.tool(old, work.resolve("old"), environment);
    Command after = Command.tool(made, work.resolve("new"), environment);
    for (List<String> verb : List.of(
        List.of("config"),
        List.of("version"),
        List.of("help"),
        List.of("manifest", "--json"),
        List.of("completion", "bash"),
        List.of("metrics", "query", "up"))) {
      String[] words = verb.toArray(String[]::new);
      Pairs.compare(String.join(" ", words), before.running(words), after.running(words), pairs);
    }
  }
}
