package dev.homelab.image;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// Takes every push over TLS, with a certificate of an authority that nobody knows.
final class TlsLoki implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final AtomicInteger pushes = new AtomicInteger();
  private final HttpsServer server;

  /// @param authority where the authority's certificate is to be written
  TlsLoki(Path folder, Path authority) throws IOException, GeneralSecurityException {
    Path store = folder.resolve("loki.p12");
    keytool(
        store, "-genkeypair", "-keyalg", "EC", "-alias", "ca", "-dname", "CN=T", "-ext", "bc:c");
    keytool(store, "-exportcert", "-rfc", "-alias", "ca", "-file", authority.toString());
    keytool(
        store,
        "-genkeypair",
        "-keyalg",
        "EC",
        "-alias",
        "own",
        "-signer",
        "ca",
        "-dname",
        "CN=L",
        "-ext",
        "san=dns:localhost");
    keytool(store, "-delete", "-alias", "ca");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          pushes.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "https://localhost:" + server.getAddress().getPort();
  }

  int pushes() {
    return pushes.get();
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    char[] password = PASSWORD.toCharArray();
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(KeyStore.getInstance(store.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path store, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/keytool");
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + said);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
