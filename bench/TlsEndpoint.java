import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A Prometheus and a Loki behind TLS that always answer the same, under a certificate authority made
/// for the run.
final class TlsEndpoint implements AutoCloseable {
  static final String HOST = "probes.lab.example";
  private static final String PASSWORD = "changeit";

  private static final String METRICS =
      """
      {"status":"success","data":{"resultType":"vector","result":[
      {"metric":{"__name__":"up","instance":"nas:9100","job":"node"},"value":[1700000000,"1"]},
      {"metric":{"__name__":"up","instance":"pi:9100","job":"node"},"value":[1700000000,"0"]}]}}""";
  private static final String LOGS =
      """
      {"status":"success","data":{"resultType":"streams","result":[{"stream":{"job":"lab"},"values":[
      ["%1$d000002","the second line"],["%1$d000001","the first line"]]}]}}""";

  private final ExecutorService answering = Executors.newFixedThreadPool(2);
  private final HttpsServer server;
  private final Path pem;

  TlsEndpoint(Path folder) throws Exception {
    Path store = folder.resolve("tls.p12");
    pem = folder.resolve("ca.pem");
    keytool(store, "-genkeypair", "-alias", "ca", "-dname", "CN=Bench", "-ext", "bc:c");
    keytool(store, "-exportcert", "-rfc", "-alias", "ca", "-file", pem.toString());
    keytool(store, "-genkeypair", "-alias", "own", "-signer", "ca", "-dname", "CN=Own", "-ext", "san=dns:" + HOST);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
    server.setExecutor(answering);
    server.createContext("/", TlsEndpoint::answer);
    server.start();
  }

  /// What stands before the APIs' own paths.
  String url() {
    return "https://" + HOST + ":" + port();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /// The authority's certificate.
  Path pem() {
    return pem;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    boolean logs = exchange.getRequestURI().getPath().startsWith("/loki");
    // A second ago: within what is asked for.
    String text = logs ? LOGS.formatted(System.currentTimeMillis() - 1000) : METRICS;
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static SSLContext context(Path store) throws Exception {
    char[] password = PASSWORD.toCharArray();
    KeyStore keys = KeyStore.getInstance(store.toFile(), password);
    keys.deleteEntry("ca");
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path store, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    if (command.contains("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC", "-validity", "30"));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + said);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    answering.shutdown();
  }
}
