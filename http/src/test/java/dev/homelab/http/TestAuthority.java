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
  private final String signer;

  /// A certificate and its key, as PEM files.
  public record Issued(Path chain, Path key) {}

  /// @param folder a folder for its files
  /// @param name its common name, and the name of its files
  public TestAuthority(Path folder, String name) throws Exception {
    this.folder = folder;
    this.name = name;
    this.store = folder.resolve(name + ".p12");
    this.signer = "ca";
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
        "40");
    keytool(store, "-exportcert", "-rfc", "-alias", "ca", "-file", pem().toString());
  }

  private TestAuthority(Path folder, String name, Path store, String signer) {
    this.folder = folder;
    this.name = name;
    this.store = store;
    this.signer = signer;
  }

  /// The certificate of the root.
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
    return issued(keys(names, start, days));
  }

  private Issued issued(Path keys) throws Exception {
    KeyStore both = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
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

  /// An authority below this one, for some days, whose certificates come with its own.
  public TestAuthority below(String below, int days) throws Exception {
    Path own = folder.resolve(below + ".p12");
    Files.copy(store, own, StandardCopyOption.REPLACE_EXISTING);
    keytool(
        own,
        "-genkeypair",
        "-alias",
        below,
        "-signer",
        signer,
        "-dname",
        "CN=" + below,
        "-ext",
        "bc:c",
        "-keyalg",
        "EC",
        "-validity",
        "" + days);
    return new TestAuthority(folder, name, own, below);
  }

  /// A certificate with exactly this subject and this extension, which may be empty.
  ///
  /// @param algorithm of its key: `EC` or `RSA`
  public Issued issueTo(String subject, String extension, String algorithm) throws Exception {
    List<String> asked =
        new ArrayList<>(List.of("-dname", subject, "-keyalg", algorithm, "-validity", "20"));
    if (!extension.isEmpty()) {
      asked.addAll(List.of("-ext", extension));
    }
    return issued(keys(asked));
  }

  /// A server that shows what was issued, to whoever answers as a test says.
  SSLServerSocket server(String subject, String extension) throws Exception {
    List<String> asked =
        new ArrayList<>(List.of("-dname", subject, "-keyalg", "EC", "-validity", "20"));
    asked.addAll(List.of("-ext", extension));
    return (SSLServerSocket)
        context(keys(asked))
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /// TLS for a server whose certificate is for these names.
  SSLContext context(String names) throws Exception {
    return context(keys(names, "-1d", 20));
  }

  private Path keys(List<String> asked) throws Exception {
    Path own = Files.createTempFile(folder, "server", ".p12");
    Files.copy(store, own, StandardCopyOption.REPLACE_EXISTING);
    List<String> all = new ArrayList<>(List.of("-genkeypair", "-alias", "own", "-signer", signer));
    all.addAll(asked);
    keytool(own, all.toArray(String[]::new));
    return own;
  }

  private Path keys(String names, String start, int days) throws Exception {
    return keys(
        List.of(
            "-dname",
            "CN=Lab Server",
            "-keyalg",
            "EC",
            "-ext",
            "san=" + names,
            "-startdate",
            start,
            "-validity",
            "" + days));
  }

  private static SSLServerSocket listening(Path file) throws Exception {
    return (SSLServerSocket)
        context(file)
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static SSLContext context(Path file) throws Exception {
    char[] password = PASSWORD.toCharArray();
    KeyStore both = KeyStore.getInstance(file.toFile(), password);
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    own.setKeyEntry("own", both.getKey("own", password), password, both.getCertificateChain("own"));
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(own, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
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
