package dev.homelab.training;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// A Loki and a Prometheus in one, on the loopback interface: it answers one request of each
/// connection, with one sample or series to a query. It says that it will keep the connection, as
/// real servers do, and doesn't. It serves as long as the process lives.
final class Server {
  /// The name that the certificate of a server over TLS is for.
  static final String NAME = "training.lab.example";

  /// What stands before the paths of one that has nothing.
  static final String QUIET = "/quiet";

  /// What stands before the paths of one that refuses.
  static final String REFUSING = "/refusing";

  private static final String REFUSAL =
      """
      {"status":"error","errorType":"bad_data","error":"invalid parameter \\"query\\": 1:1: parse error"}""";

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

  private static final String DELETIONS =
      """
      [{"request_id":"1","start_time":1700000000,"end_time":1700000001.5,"query":\
      "{job=\\"homelab-usage\\", user=~\\"bob|eve\\"}","status":"received",\
      "created_at":1700000001.5}]""";

  private static final String SERIES =
      """
      {"status":"success","data":[{"job":"homelab-usage","user":"ada","verb":"config"},\
      {"job":"homelab-usage","user":"bob","verb":"net check"}]}""";

  private static final String STATS = "{\"streams\":1,\"chunks\":1,\"bytes\":2048,\"entries\":2}";

  private static final String METADATA =
      """
      {"status":"success","data":{"user":[{"type":"gauge","help":"Users.","unit":""}]}}""";

  private static final String NAMES = "{\"status\":\"success\",\"data\":[\"job\",\"user\"]}";
  private static final String EMPTY =
      "{\"status\":\"success\",\"data\":{\"resultType\":\"%s\",\"result\":[]}}";

  /// More than a verb connects at a time: one that is turned away tries again a second later.
  private static final int BACKLOG = 50;

  private static final int METHOD = "GET ".length();
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final ServerSocket socket;
  private final TailAnswers tail = new TailAnswers();
  private final PushAnswers push = new PushAnswers();

  private Server(ServerSocket socket) {
    this.socket = socket;
    Thread thread = new Thread(this::serve, "server");
    thread.setDaemon(true);
    thread.start();
  }

  static Server plain() throws IOException {
    return new Server(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
  }

  /// One over TLS.
  ///
  /// @param keys a key store with the certificate for [#NAME]
  /// @param protocol such as `TLSv1.3`
  static Server overTls(Path keys, String protocol) throws IOException, GeneralSecurityException {
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(KeyStore.getInstance(keys.toFile(), PASSWORD), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    SSLServerSocket socket =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    socket.setEnabledProtocols(new String[] {protocol});
    return new Server(socket);
  }

  int port() {
    return socket.getLocalPort();
  }

  /// Its address by a name of this machine.
  String url(String host) {
    String scheme = socket instanceof SSLServerSocket ? "https" : "http";
    return scheme + "://" + host + ":" + port();
  }

  private void serve() {
    while (true) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException e) {
        // A client that breaks off: the next one.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    byte[] request = new byte[64 * 1024];
    StringBuilder head = new StringBuilder();
    for (int n = in.read(request); n > 0; n = in.read(request)) {
      head.append(new String(request, 0, n, StandardCharsets.ISO_8859_1));
      if (head.indexOf("\r\n\r\n") >= 0) {
        byte[] answer = answer(head.toString()).getBytes(StandardCharsets.ISO_8859_1);
        connection.getOutputStream().write(answer);
        return;
      }
    }
  }

  private String answer(String head) {
    if (TailAnswers.isFor(head)) {
      return tail.answer(head);
    }
    if (PushAnswers.isFor(head)) {
      return push.answer();
    }
    boolean isRefused = head.startsWith(REFUSING, METHOD);
    String found = isRefused ? REFUSAL : found(head);
    return (isRefused ? "HTTP/1.1 400 Bad Request" : "HTTP/1.1 200 OK")
        + "\r\nContent-Type: application/json\r\nConnection: keep-alive\r\nContent-Length: "
        + found.length()
        + "\r\n\r\n"
        + found;
  }

  private static String found(String head) {
    if (head.startsWith(QUIET, METHOD)) {
      return nothing(head.substring(METHOD + QUIET.length()));
    }
    if (head.startsWith("GET /loki/api/v1/query_range")) {
      return range(head.substring(0, head.indexOf('\n')));
    }
    if (head.startsWith("GET /loki/api/v1/series")) {
      return SERIES;
    }
    if (head.startsWith("GET /loki/api/v1/delete")) {
      return DELETIONS;
    }
    if (head.startsWith("GET /loki/api/v1/label") || head.startsWith("GET /api/v1/label")) {
      return NAMES;
    }
    if (head.startsWith("GET /loki/api/v1/index/stats")) {
      return STATS;
    }
    if (head.startsWith("GET /api/v1/metadata")) {
      return METADATA;
    }
    return head.startsWith("GET /api/v1/query_range") ? MATRIX : VECTOR;
  }

  private static String nothing(String path) {
    if (path.startsWith("/loki/api/v1/index/stats")) {
      return STATS;
    }
    if (path.startsWith("/loki/api/v1/query_range")) {
      return EMPTY.formatted("streams");
    }
    if (path.startsWith("/api/v1/rules")) {
      return "{\"status\":\"success\",\"data\":{\"groups\":[]}}";
    }
    if (path.startsWith("/api/v1/query")) {
      return EMPTY.formatted(path.startsWith("/api/v1/query_range") ? "matrix" : "vector");
    }
    return "{\"status\":\"success\",\"data\":[]}";
  }

  private static String range(String request) {
    int at = request.indexOf("start=") + "start=".length();
    int end = at;
    while (Character.isDigit(request.charAt(end))) {
      end++;
    }
    String nanos = request.substring(at, end);
    if (request.contains("count_over_time")) {
      return """
          {"status":"success","data":{"resultType":"matrix","result":[{"metric":{"verb":"config",\
          "user":"ada","exit":"0","ver":"0.1.0"},"values":[[%s,"3"]]}]}}"""
          .formatted(nanos.substring(0, nanos.length() - 9));
    }
    if (!request.contains("homelab-usage")) {
      return STREAMS;
    }
    return """
        {"status":"success","data":{"resultType":"streams","result":[{"stream":\
        {"job":"homelab-usage","user":"ada","verb":"config"},"values":[["%s","exit=1 ver=0.1.0"]]}]}}"""
        .formatted(nanos);
  }
}
