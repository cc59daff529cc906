package dev.homelab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// A certificate authority made for one test run with the JDK's `keytool`, and servers with
/// certificates of it.
///
/// Names are in keytool's form: `dns:nas.lab.example,ip:127.0.0.1`.
public final class TestAuthority {
  private static final String PASSWORD = "changeit";

  private final Path folder;
  private final String name;
  private final Path store;

  /// A certificate and its key, as PEM files.
  public record Issued(Path chain, Path key) {}

  /// @param folder a folder for its files
  /// @param name its common name, and the name of its files
  public TestAuthority(Path folder, String name) throws Exception {
    this.folder = folder;
    this.name = name;
    this.store = folder.resolve(name + ".p12");
    keytool(
        store,
        "-genkeypair",
        "-alias",
        "ca",
        "-dname",
        "CN=" + name,
        "-ext",
        "bc:c",
        "-keyalg",
        "EC",
        "-validity",
        "30");
    keytool(store, "-exportcert", "-rfc", "-alias", "ca", "-file", pem().toString());
  }

  /// The authority's own certificate.
  public Path pem() {
    return folder.resolve(name + ".pem");
  }

  /// A listening TLS socket whose certificate is for these names and valid from `start` (in
  /// keytool's form, such as `-1d`) for some days.
  public SSLServerSocket server(String names, String start, int days) throws Exception {
    return listening(keys(names, start, days));
  }

  /// A certificate for these names, valid from `start` (in keytool's form, such as `-1d`) for some
  /// days, as files for a server that is another program.
  public Issued issue(String names, String start, int days) throws Exception {
    KeyStore both = KeyStore.getInstance(keys(names, start, days).toFile(), PASSWORD.toCharArray());
    Path chain = Files.createTempFile(folder, "chain", ".pem");
    StringBuilder certificates = new StringBuilder();
    for (Certificate certificate : both.getCertificateChain("own")) {
      certificates.append(pem("CERTIFICATE", certificate.getEncoded()));
    }
    Path key = Files.createTempFile(folder, "key", ".pem");
    Files.writeString(chain, certificates);
    Files.writeString(
        key, pem("PRIVATE KEY", both.getKey("own", PASSWORD.toCharArray()).getEncoded()));
    return new Issued(chain, key);
  }

  private static String pem(String what, byte[] content) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }

  private Path keys(String names, String start, int days) throws Exception {
    Path own = Files.createTempFile(folder, "server", ".p12");
    Files.copy(store, own, StandardCopyOption.REPLACE_EXISTING);
    keytool(
        own,
        "-genkeypair",
        "-alias",
        "own",
        "-signer",
        "ca",
        "-dname",
        "CN=Lab Server",
        "-keyalg",
        "EC",
        "-ext",
        "san=" + names,
        "-startdate",
        start,
        "-validity",
        "" + days);
    return own;
  }

  private static SSLServerSocket listening(Path file) throws Exception {
    char[] password = PASSWORD.toCharArray();
    KeyStore both = KeyStore.getInstance(file.toFile(), password);
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    own.setKeyEntry("own", both.getKey("own", password), password, both.getCertificateChain("own"));
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(own, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static void keytool(Path store, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.add("-J-XX:TieredStopAtLevel=1");
    command.addAll(Arrays.asList(arguments));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + said);
    }
  }
}
