package dev.homelab.cli;

import dev.homelab.cli.config.Account;
import dev.homelab.cli.config.Environment;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs the verbs once each, in one process, while the image's AOT cache is being recorded.
/// Whatever is loaded here is loaded fast later; it is run when the image is built, and never
/// after.
final class Training {
  private static final String STORED = "HTTP/1.1 204 No Content\r\n\r\n";
  private static final String NOTHING =
      """
      {"status":"success","data":{"resultType":"vector","result":[{"metric":{"verb":"config"},\
      "value":[1700000000,"1"]}]}}""";

  private final Map<String, String> variables;

  private Training(Map<String, String> variables) {
    this.variables = variables;
  }

  /// Trains for one of the caches, `everyday` or `full`.
  static void main(String[] arguments) throws IOException {
    try (ServerSocket loki = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> serve(loki), "loki");
      server.setDaemon(true);
      server.start();
      Map<String, String> alone = new HashMap<>(System.getenv());
      Map<String, String> inTeam = new HashMap<>(alone);
      inTeam.put("HOMELAB_LOKI_URL", "http://127.0.0.1:" + loki.getLocalPort());
      new Training(alone).everyday();
      new Training(inTeam).everyday();
      if (List.of(arguments).contains("full")) {
        new Training(alone).rest();
        new Training(inTeam).rest();
      }
    }
  }

  private void everyday() throws IOException {
    run("config");
    run("trained", "verb");
  }

  private void rest() throws IOException {
    run("config", "--json");
    run("config", "--wrong");
    run("no", "such", "verb");
    run("help", "usage", "top");
    run("manifest", "--json");
    run("version");
    run();
    run("usage", "flush");
    run("usage", "top");
    run("usage", "top", "--json");
    run("usage", "status");
    run("usage", "status", "--json");
    run("usage", "preview");
    probes();
  }

  /// Both resolvers are one of the training's own, so that nothing is asked outside of this
  // machine.
  private void probes() throws IOException {
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
    }
  }

  private void run(String... arguments) throws IOException {
    PrintStream out = new ResultStream(new ByteArrayOutputStream());
    Console console = Console.of(out, out, false, false, null, null);
    Environment environment = new Environment(variables, Account.current());
    int exit =
        Homelab.run(
            List.of(arguments), environment, console, new OsSignals(), InstantSource.system());
    out.flush();
    if (exit > 2) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + exit);
    }
  }

  /// Answers each connection's requests: 204 to a push, one sample to a query.
  private static void serve(ServerSocket loki) {
    try {
      while (true) {
        try (Socket socket = loki.accept()) {
          answer(socket);
        }
      }
    } catch (IOException e) {
      // The training is over.
    }
  }

  private static void answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] request = new byte[64 * 1024];
    StringBuilder head = new StringBuilder();
    for (int n = in.read(request); n > 0; n = in.read(request)) {
      head.append(new String(request, 0, n, StandardCharsets.ISO_8859_1));
      if (head.indexOf("\r\n\r\n") < 0) {
        continue;
      }
      boolean push = head.indexOf("POST") == 0;
      String found =
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
              + "Content-Length: "
              + NOTHING.length()
              + "\r\n\r\n"
              + NOTHING;
      String answer = push ? STORED.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n") : found;
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
  }
}
