package dev.homelab.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// One place of root certificates, read when it is first asked.
final class RootStore {
  /// Debian's and Red Hat's bundle of the machine's own roots.
  private static final List<Path> BUNDLES =
      List.of(
          Path.of("/etc/ssl/certs/ca-certificates.crt"),
          Path.of("/etc/pki/tls/certs/ca-bundle.crt"));

  private interface Source {
    X509ExtendedTrustManager open() throws GeneralSecurityException, IOException;
  }

  private final Source source;
  private @Nullable X509ExtendedTrustManager opened;
  private boolean unusable;

  private RootStore(Source source) {
    this.source = source;
  }

  /// The stores in the order in which they are asked, the cheapest and most likely first.
  ///
  /// @throws CaFileException if the CA file gives no certificate
  static List<RootStore> layers(@Nullable CaSource caFile) throws CaFileException {
    List<RootStore> layers = new ArrayList<>();
    if (caFile != null) {
      KeyStore roots = PemRoots.configured(caFile);
      layers.add(new RootStore(() -> manager(roots)));
    }
    layers.add(new RootStore(() -> manager(jdk())));
    for (Path bundle : BUNDLES) {
      if (Files.isReadable(bundle)) {
        layers.add(new RootStore(() -> manager(bundle(bundle))));
        break;
      }
    }
    return layers;
  }

  /// What decides by these roots, or null when they can't be read or there are none.
  synchronized @Nullable X509ExtendedTrustManager open() {
    if (opened == null && !unusable) {
      try {
        opened = source.open();
      } catch (GeneralSecurityException | IOException e) {
        unusable = true;
      }
    }
    return opened;
  }

  /// The JDK's own roots; null for its default, `cacerts`. The image has them under another name,
  /// and nothing in `cacerts`: the JDK reads that file for every chain, whoever has issued it.
  private static @Nullable KeyStore jdk() throws GeneralSecurityException, IOException {
    Path moved = Path.of(System.getProperty("java.home", ""), "lib", "security", "homelab-roots");
    return Files.isReadable(moved) ? KeyStore.getInstance(moved.toFile(), (char[]) null) : null;
  }

  private static KeyStore bundle(Path file) throws GeneralSecurityException, IOException {
    return PemRoots.store(PemRoots.parse(Files.readString(file, StandardCharsets.ISO_8859_1)));
  }

  /// @param roots null for the JDK's own store
  private static X509ExtendedTrustManager manager(@Nullable KeyStore roots)
      throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
    factory.init(roots);
    for (TrustManager manager : factory.getTrustManagers()) {
      if (manager instanceof X509ExtendedTrustManager found
          && found.getAcceptedIssuers().length > 0) {
        return found;
      }
    }
    throw new GeneralSecurityException("no root certificates");
  }
}
