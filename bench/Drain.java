import com.sun.net.httpserver.HttpServer;
import dev.homelab.cli.shipping.LokiSink;
import dev.homelab.http.Dial;
import dev.homelab.http.Http;
import dev.homelab.http.Trust;
import dev.homelab.loki.Entry;
import dev.homelab.prometheus.Identity;
import dev.homelab.prometheus.Labels;
import dev.homelab.loki.LokiClient;
import dev.homelab.telemetry.Batch;
import dev.homelab.telemetry.Journal;
import dev.homelab.telemetry.Limits;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.Schedule;
import dev.homelab.telemetry.Shipper;
import dev.homelab.telemetry.StateDirectory;
import dev.homelab.telemetry.UsageEvent;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

/// How fast pending records drain, against a bare client that pushes the same batches.
///
///     fill DIR N      a journal of N records, over the last half hour, of 20 verbs
///     serve           a server that takes everything with 204; prints its URL
///     ship DIR URL    the shipper
///     bare DIR URL    the bare client, its batches read into memory before the clock starts
void main(String[] arguments) throws Exception {
  switch (arguments[0]) {
    case "fill" -> fill(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    case "serve" -> serve();
    case "ship" -> ship(Path.of(arguments[1]), arguments[2]);
    case "bare" -> bare(Path.of(arguments[1]), arguments[2]);
    default -> throw new IllegalArgumentException(arguments[0]);
  }
}

StateDirectory directory(Path root) throws Exception {
  return new StateDirectory(root, "host", (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
}

Journal journal(Path root, InstantSource clock) throws Exception {
  return new Journal(directory(root), Limits.DEFAULT, clock);
}

void fill(Path root, int count) throws Exception {
  Journal journal = journal(root, InstantSource.system());
  long first = Instant.now().minus(Duration.ofMinutes(30)).getEpochSecond() * 1_000_000_000L;
  long step = Duration.ofMinutes(30).toNanos() / count;
  Random random = new Random(1);
  for (int i = 0; i < count; i++) {
    String verb = "verb number-" + random.nextInt(20);
    journal.append(new UsageEvent(first + i * step, "root", verb, random.nextInt(10) == 0 ? 1 : 0, "0.1.0"), Permission.always());
  }
}

void serve() throws Exception {
  HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
  server.setExecutor(Executors.newFixedThreadPool(2));
  server.createContext("/", exchange -> {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  });
  server.start();
  IO.println("http://127.0.0.1:" + server.getAddress().getPort());
}

LokiClient client(String url) {
  Http http = new Http(Dial.direct(), Trust.system(), "homelab/bench", Duration.ofSeconds(5), Duration.ofSeconds(30));
  return new LokiClient(http, URI.create(url), Identity.nobody());
}

void ship(Path root, String url) throws Exception {
  Journal journal = journal(root, InstantSource.system());
  Schedule schedule = new Schedule(directory(root), Duration.ofSeconds(60), InstantSource.system());
  Shipper shipper = new Shipper(journal, new LokiSink(client(url)), Permission.always(), schedule, InstantSource.system(), new Random());
  long start = System.nanoTime();
  Shipper.Report report = shipper.ship(Shipper.Start.BY_ITSELF, () -> true);
  print("shipper", report.sent(), start);
  if (report.trouble().isPresent()) {
    throw new IllegalStateException(report.trouble().get());
  }
}

void bare(Path root, String url) throws Exception {
  record Push(Labels stream, List<Entry> entries) {}
  List<Push> pushes = new ArrayList<>();
  journal(root, InstantSource.system()).preview(b -> pushes.add(
      new Push(Labels.of(b.stream().labels()), b.entries().stream().map(e -> new Entry(e.timeNanos(), e.line())).toList())));
  LokiClient loki = client(url);
  long start = System.nanoTime();
  long sent = 0;
  for (Push push : pushes) {
    loki.push(push.stream(), push.entries());
    sent += push.entries().size();
  }
  print("bare client", sent, start);
}

void print(String who, long sent, long start) {
  double seconds = (System.nanoTime() - start) / 1e9;
  IO.println("%s: %d records in %.2f s, %.0f a second".formatted(who, sent, seconds, sent / seconds));
}
