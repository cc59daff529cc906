import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// How fast `logs query` passes lines through: a server answers pages of 5,000 lines, and what comes
/// out of the tool is counted. The server's text is made before the clock starts, but for the times.
///
///     Lines IMAGE LINES BYTES
void main(String[] arguments) throws Exception {
  Path image = Path.of(arguments[0]).toAbsolutePath();
  int count = Integer.parseInt(arguments[1]);
  int bytes = Integer.parseInt(arguments[2]);
  Pages pages = new Pages(count, bytes);
  HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  ExecutorService answering = Executors.newSingleThreadExecutor();
  server.setExecutor(answering);
  server.createContext("/loki/api/v1/query_range", pages::answer);
  server.start();
  try {
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    for (List<String> flags : List.of(List.of("--forward"), List.<String>of(), List.of("--forward"), List.<String>of(), List.of("--forward"), List.<String>of())) {
      run(image, url, count, (long) count * (bytes + 1), flags);
    }
  } finally {
    server.stop(0);
    answering.shutdown();
  }
}

void run(Path image, String url, int count, long expected, List<String> flags) throws Exception {
  List<String> command = new ArrayList<>(List.of(
      image.resolve("bin/homelab").toString(), "logs", "query", "{job=\"bench\"}",
      "--limit", "" + count, "--until", "1700100000", "--since", "100000s"));
  command.addAll(flags);
  ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  builder.environment().putAll(Map.of("HOMELAB_LOKI_URL", url, "HOMELAB_TELEMETRY", "0"));
  long start = System.nanoTime();
  Process process = builder.start();
  long bytes = 0;
  byte[] buffer = new byte[64 * 1024];
  try (InputStream in = process.getInputStream()) {
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes += n;
    }
  }
  int exit = process.waitFor();
  double seconds = (System.nanoTime() - start) / 1e9;
  IO.println("%s: %d lines, %.1f MB in %.2f s, %.0f MB/s".formatted(
      flags.isEmpty() ? "newest" : "forward", count, bytes / 1e6, seconds, bytes / 1e6 / seconds));
  if (exit != 0 || bytes != expected) {
    throw new IllegalStateException("exit " + exit + ", " + bytes + " bytes where " + expected + " were due");
  }
}

/// Lines of one stream, a millisecond apart, the same text in each.
static final class Pages {
  private static final long FIRST = 1_700_000_000_000_000_000L;
  private static final long STEP = 1_000_000L;

  private static final int DIGITS = 19;
  private static final byte[] HEAD =
      "{\"status\":\"success\",\"data\":{\"resultType\":\"streams\",\"result\":[{\"stream\":{\"job\":\"bench\"},\"values\":["
          .getBytes(StandardCharsets.US_ASCII);

  private final int count;
  private final byte[] rest;
  private final Map<Integer, byte[]> templates = new HashMap<>();

  Pages(int count, int bytes) {
    this.count = count;
    String line = "level=info msg=\\\"request done\\\" path=/api/v1/items status=200 ".repeat(bytes / 50 + 1);
    this.rest = ("\",\"" + cut(line, bytes) + "\"],").getBytes(StandardCharsets.US_ASCII);
  }

  /// So many characters, an escaped one counted as one.
  private static String cut(String line, int length) {
    int at = 0;
    for (int i = 0; i < length; i++) {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return line.substring(0, at);
  }

  void answer(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    int from = Math.toIntExact(Math.max(0, Math.ceilDiv(Long.parseLong(asked.get("start")) - FIRST, STEP)));
    int to = Math.toIntExact(Math.min(count, Math.ceilDiv(Long.parseLong(asked.get("end")) - FIRST, STEP)));
    int limit = Integer.parseInt(asked.get("limit"));
    byte[] body = asked.get("direction").equals("forward")
        ? page(from, Math.min(to, from + limit), 1)
        : page(to - 1, Math.max(from, to - limit) - 1, -1);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /// The pages' text is made once; the times are written into it.
  private byte[] page(int from, int end, int step) {
    int lines = Math.abs(end - from);
    byte[] page = templates.computeIfAbsent(lines, this::template);
    int at = HEAD.length + 2;
    for (int i = from; i != end; i += step) {
      long left = FIRST + i * STEP;
      for (int digit = DIGITS - 1; digit >= 0; digit--) {
        page[at + digit] = (byte) ('0' + left % 10);
        left /= 10;
      }
      at += 2 + DIGITS + rest.length;
    }
    return page;
  }

  private byte[] template(int lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD);
    for (int i = 0; i < lines; i++) {
      out.writeBytes(("[\"" + FIRST).getBytes(StandardCharsets.US_ASCII));
      out.write(rest, 0, i + 1 == lines ? rest.length - 1 : rest.length);
    }
    out.writeBytes("]}]}}".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      parameters.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return parameters;
  }
}
