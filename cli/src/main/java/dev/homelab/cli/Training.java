package dev.homelab.cli;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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

  /// Trains for one of the caches, `everyday` or `full`. The everyday one must not hold what only
  /// the network needs: a cache costs its size at every start.
  static void main(String[] arguments) throws IOException {
    if (List.of(arguments).contains("full")) {
      try (ServerSocket loki = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        Thread server = new Thread(() -> serve(loki), "loki");
        server.setDaemon(true);
        server.start();
        train("http://127.0.0.1:" + loki.getLocalPort(), true);
      }
    } else {
      train("http://127.0.0.1", false);
    }
  }

  private static void train(String loki, boolean everything) {
    Map<String, String> alone = new HashMap<>(System.getenv());
    Map<String, String> inTeam = new HashMap<>(alone);
    inTeam.put("HOMELAB_LOKI_URL", loki);
    for (Map<String, String> variables : List.of(alone, inTeam)) {
      new Training(variables).everyday();
      if (everything) {
        new Training(variables).rest();
      }
    }
  }

  private void everyday() {
    run("config");
    run("trained", "verb");
  }

  private void rest() {
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
  }

  private void run(String... arguments) {
    PrintStream out = new ResultStream(new ByteArrayOutputStream());
    Console console = Console.of(out, out, false, false, null, null);
    int exit = Main.run(List.of(arguments), variables, console);
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
