package dev.homelab.cli;

import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.verb.VerbFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// Runs the verbs once each, in one process, while the image's AOT cache is being recorded.
/// Whatever is loaded here is loaded fast later; it is run when the image is built, and never
/// after.
final class Training {
  private static final String VECTOR =
      """
      {"status":"success","data":{"resultType":"vector","result":[{"metric":{"verb":"config",\
      "alertname":"A","severity":"info"},"value":[1700000000,"1.5"]}]}}""";
  private static final String MATRIX =
      """
      {"status":"success","data":{"resultType":"matrix","result":[{"metric":{"job":"a"},\
      "values":[[1700000000,"1"],[1700000015.5,"2.25"]]}]}}""";
  private static final String STREAMS =
      """
      {"status":"success","data":{"resultType":"streams","result":[{"stream":{"job":"a"},\
      "values":[["1700000000000000000","line"],["1700000000000000001","line \\u00e9"]]}]}}""";
  private static final String NAMES = "{\"status\":\"success\",\"data\":[\"job\",\"user\"]}";
  private static final String PASSWORD = "changeit";
  private static final String TLS_HOST = "training.lab.example";

  private final Map<String, String> variables;
  private final OsSignals signals = new OsSignals();

  private Training(Map<String, String> variables) {
    this.variables = variables;
  }

  /// Trains for one of the caches: `everyday`, or `full` with key stores for a server of
  /// `training.lab.example`, each followed by its authority's certificate. The everyday one must
  /// not hold what only the network needs: a cache costs its size at every start.
  static void main(String[] arguments) throws Exception {
    Map<String, String> alone = new HashMap<>(System.getenv());
    if (arguments[0].equals("full")) {
      full(alone);
      for (int i = 1; i < arguments.length; i += 2) {
        overTls(Path.of(arguments[i]), Path.of(arguments[i + 1]), alone);
      }
      return;
    }
    new Training(alone).everyday();
    Map<String, String> inTeam = new HashMap<>(alone);
    inTeam.put("HOMELAB_LOKI_URL", "http://127.0.0.1");
    new Training(inTeam).everyday();
    Map<String, String> optedOut = new HashMap<>(alone);
    optedOut.put("HOMELAB_TELEMETRY", "0");
    new Training(optedOut).everyday();
  }

  private static void full(Map<String, String> alone) throws IOException {
    QuitSignal quit = new QuitSignal();
    quit.giveBack();
    if (!quit.isGivenBack()) {
      throw new IllegalStateException("no call into the C library");
    }
    new Training(alone).rest();
    Map<String, String> optedOut = new HashMap<>(alone);
    optedOut.put("HOMELAB_TELEMETRY", "0");
    new Training(optedOut).everyday();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      start(server);
      Map<String, String> inTeam = new HashMap<>(alone);
      String url = "http://127.0.0.1:" + server.getLocalPort();
      inTeam.put("HOMELAB_LOKI_URL", url);
      inTeam.put("HOMELAB_PROMETHEUS_URL", url);
      new Training(inTeam).rest();
    }
  }

  /// The first exchange over TLS loads more than all else, and what it loads depends on the
  /// protocol: with the authority's certificate configured, and without it, which asks every other
  /// root there is.
  private static void overTls(Path keys, Path authority, Map<String, String> alone)
      throws IOException, GeneralSecurityException {
    for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
      try (SSLServerSocket server = tlsSocket(keys)) {
        server.setEnabledProtocols(new String[] {protocol});
        start(server);
        Map<String, String> inLab = new HashMap<>(alone);
        String url = "https://" + TLS_HOST + ":" + server.getLocalPort();
        inLab.put("HOMELAB_LOKI_URL", url);
        inLab.put("HOMELAB_PROMETHEUS_URL", url);
        inLab.put("HOMELAB_DIAL", "127.0.0.1:" + server.getLocalPort());
        new Training(inLab).rest();
        inLab.put("HOMELAB_CA_FILE", authority.toString());
        new Training(inLab).rest();
      }
    }
  }

  private static SSLServerSocket tlsSocket(Path keys) throws IOException, GeneralSecurityException {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(
        KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private void everyday() {
    run("config");
    run("trained", "verb");
  }

  private void rest() {
    everyday();
    run("config", "--json");
    run("config", "--wrong");
    run("no", "such", "verb");
    run("help", "usage", "top");
    run("manifest", "--json");
    run("version");
    run();
    run("usage", "flush");
    flushApart();
    run("usage", "top");
    run("usage", "top", "--json");
    run("usage", "status");
    run("usage", "status", "--json");
    run("usage", "preview");
    run("logs", "tail", "{job=\"a\"}");
    run("logs", "tail", "{job=\"a\"}", "--json");
    run("logs", "labels");
    run("logs", "labels", "job", "--json");
    runOnTerminal("logs", "labels", "job");
    logs("--forward");
    logs("--labels");
    logs("--json");
    run("metrics", "alerts");
    run("metrics", "alerts", "--json");
    run("metrics", "query", "up");
    run("metrics", "query", "up", "--at", "1h", "--json");
    run("metrics", "query", "up", "--at", "2026-11-25T08:00:00Z");
    run("metrics", "range", "up");
    run("metrics", "range", "up", "--json");
    runOnTerminal("metrics", "range", "up");
    probes();
  }

  /// As the process does that a verb leaves behind.
  private void flushApart() {
    Environment environment = Main.environment(variables);
    Settings settings = Settings.load(environment);
    if (!settings.isSet(Key.LOKI_URL)) {
      return;
    }
    run("config");
    Store store = Store.of(settings, InstantSource.system());
    Optional<Choice> choice = Optional.of(new Choice(environment));
    try {
      Flush flush = new Flush(store, new Endpoints(settings, "training"), choice);
      FlushMain.send(flush.handover().variables());
    } catch (VerbFailure | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// At the time of the lines that the training's server gives.
  private void logs(String flag) {
    run("logs", "query", "{job=\"a\"}", "--until", "1700000001", "--since", "1h", flag);
    runOnTerminal("logs", "query", "{job=\"a\"}", "--until", "1700000001", flag);
  }

  /// Both resolvers are one of the training's own: nothing is asked outside of this machine.
  private void probes() {
    try (TrainingNames names = new TrainingNames()) {
      Map<String, String> named = new HashMap<>(variables);
      named.put("HOMELAB_DNS_INTERNAL", names.address());
      named.put("HOMELAB_DNS_PUBLIC", names.address());
      Training training = new Training(named);
      training.run("dns", "lookup", "trained.lab.example");
      training.run("dns", "lookup", "127.0.0.1", "--json");
      if (named.containsKey("HOMELAB_LOKI_URL")) {
        URI url = URI.create(named.get("HOMELAB_LOKI_URL"));
        String target = url.getScheme() + "://trained.lab.example:" + url.getPort();
        training.run("net", "check", target);
        training.run("net", "check", target, "--json");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String... arguments) {
    run(false, arguments);
  }

  private void runOnTerminal(String... arguments) {
    run(true, arguments);
  }

  private void run(boolean terminal, String... arguments) {
    PrintStream out = new ResultStream(new ByteArrayOutputStream(), Descriptor.OUTPUT, false);
    Console console = Console.of(out, out, terminal, terminal, null, null);
    int exit = Main.run(List.of(arguments), variables, console, signals);
    out.flush();
    if (exit > 2) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + exit);
    }
  }

  private static void start(ServerSocket server) {
    Thread thread = new Thread(() -> serve(server), "server");
    thread.setDaemon(true);
    thread.start();
  }

  /// Answers one request of each connection: one sample or series to a query. It says that it will
  /// keep the connection, as real servers do, and doesn't.
  private static void serve(ServerSocket server) {
    TrainingTail tail = new TrainingTail();
    TrainingPush push = new TrainingPush();
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        answer(socket, tail, push);
      } catch (IOException e) {
        // The next one, unless the training is over.
      }
    }
  }

  private static void answer(Socket socket, TrainingTail tail, TrainingPush push)
      throws IOException {
    InputStream in = socket.getInputStream();
    byte[] request = new byte[64 * 1024];
    StringBuilder head = new StringBuilder();
    for (int n = in.read(request); n > 0; n = in.read(request)) {
      head.append(new String(request, 0, n, StandardCharsets.ISO_8859_1));
      if (head.indexOf("\r\n\r\n") >= 0) {
        String text = head.toString();
        socket
            .getOutputStream()
            .write(answer(text, tail, push).getBytes(StandardCharsets.ISO_8859_1));
        return;
      }
    }
  }

  private static String answer(String head, TrainingTail tail, TrainingPush push) {
    if (TrainingTail.isFor(head)) {
      return tail.answer(head);
    }
    return TrainingPush.isFor(head) ? push.answer() : answer(found(head));
  }

  private static String answer(String found) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: keep-alive\r\n"
        + "Content-Length: "
        + found.length()
        + "\r\n\r\n"
        + found;
  }

  private static String found(String head) {
    if (head.startsWith("GET /loki/api/v1/query_range")) {
      return STREAMS;
    }
    if (head.startsWith("GET /loki/api/v1/label")) {
      return NAMES;
    }
    return head.startsWith("GET /api/v1/query_range") ? MATRIX : VECTOR;
  }
}
