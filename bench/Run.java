import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Whole-process times of the packaged tool: pairs of runs, interleaved (A B B A A B …), so that a
/// machine that gets slower or faster does so for both. Quoted is the median of the ratios.
///
///     Run IMAGE WORK BARE-JAR PAIRS
void main(String[] arguments) throws Exception {
  Path image = Path.of(arguments[0]).toAbsolutePath();
  Path work = Path.of(arguments[1]).toAbsolutePath();
  int pairs = Integer.parseInt(arguments[3]);
  Bare bare = new Bare(image, work, Path.of(arguments[2]).toAbsolutePath());
  Command floor = bare.program("Hello");

  HttpServer healthy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  healthy.createContext("/", exchange -> {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  });
  healthy.start();
  try (ServerSocket hanging = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress())) {
    IO.println("%-58s %9s %9s %7s".formatted("A against B, " + pairs + " pairs", "A ms", "B ms", "A/B"));
    Command config = Command.tool(image, work.resolve("alone"), Map.of());
    Pairs.compare("homelab config, recording : Hello World", config, floor, pairs);
    Command off = Command.tool(image, work.resolve("off"), Map.of("HOMELAB_TELEMETRY", "0"));
    Pairs.compare("no sink, recording on : off", config, off, pairs);
    Map<String, String> sinks = Map.of(
        "healthy sink", "http://127.0.0.1:" + healthy.getAddress().getPort(),
        "refusing sink", "http://127.0.0.1:" + closedPort(),
        "hanging sink", "http://127.0.0.1:" + hanging.getLocalPort());
    for (String name : List.of("healthy sink", "refusing sink", "hanging sink")) {
      String url = sinks.get(name);
      Path home = work.resolve(name.replace(' ', '-'));
      Command on = Command.tool(image, home, Map.of("HOMELAB_LOKI_URL", url));
      Command not = Command.tool(image, work.resolve("off"), Map.of("HOMELAB_LOKI_URL", url, "HOMELAB_TELEMETRY", "0"));
      Pairs.compare(name + ", recording on : off", on, not, pairs);
    }
    Command inline = Command.tool(image, work.resolve("inline"),
        Map.of("HOMELAB_LOKI_URL", sinks.get("healthy sink"), "HOMELAB_DELIVERY", "inline"));
    Pairs.compare("inline delivery, healthy sink : off", inline, off, pairs);
    Path home = work.resolve("starting");
    Command starts = Command.tool(image, home, Map.of("HOMELAB_LOKI_URL", sinks.get("hanging sink")));
    starts.run();
    Pairs.compare("the verb that starts a flush : one that does not",
        starts.after(() -> forgetGate(home)), starts, Math.min(pairs, 30));
    probes(image, work, bare, floor, pairs);
  } finally {
    healthy.stop(0);
  }
}

/// A probe over TLS against the same request by curl and a Hello World.
void probes(Path image, Path work, Bare bare, Command floor, int pairs) throws Exception {
  try (TlsEndpoint tls = new TlsEndpoint(Files.createDirectories(work.resolve("tls")))) {
    Map<String, String> environment = Map.of(
        "HOMELAB_PROMETHEUS_URL", tls.url(),
        "HOMELAB_LOKI_URL", tls.url(),
        "HOMELAB_DIAL", "127.0.0.1:" + tls.port(),
        "HOMELAB_CA_FILE", tls.pem().toString(),
        "HOMELAB_TELEMETRY", "0");
    Command tool = Command.tool(image, work.resolve("off"), environment);
    Command curl = new Command(List.of("curl", "-sS", "--fail", "--cacert", tls.pem().toString(),
        "--resolve", TlsEndpoint.HOST + ":" + tls.port() + ":127.0.0.1"), tool.environment(), () -> {});
    Command metrics = curl.with(tls.url() + "/api/v1/query?query=up&time=1700000000.000");
    // A server of Java's own computes its first handshakes slowly, for either side.
    for (int i = 0; i < 200; i++) {
      metrics.run();
    }
    Pairs.compare("metrics query over TLS : curl + Hello World",
        tool.running("metrics", "query", "up"), () -> metrics.run() + floor.run(), pairs);
    Command logs = curl.with(tls.url() + "/loki/api/v1/query_range?query=%7Bjob%3D%22lab%22%7D&limit=100");
    Pairs.compare("logs query over TLS : curl + Hello World",
        tool.running("logs", "query", "{job=\"lab\"}"), () -> logs.run() + floor.run(), pairs);
    Command exchange = bare.program("Exchange", "Exchange", bare.early(),
        tls.pem().toString(), TlsEndpoint.HOST, "" + tls.port(), "/api/v1/query?query=up");
    Pairs.compare("metrics query over TLS : the exchange alone, in Java",
        tool.running("metrics", "query", "up"), exchange, pairs);
  }
}

int closedPort() throws IOException {
  try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
    return socket.getLocalPort();
  }
}

/// Makes the next verb start a flush again, once the one before is over.
void forgetGate(Path home) {
  try (var files = Files.walk(home)) {
    for (Path gate : files.filter(file -> file.endsWith("next")).toList()) {
      Files.deleteIfExists(gate);
    }
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
