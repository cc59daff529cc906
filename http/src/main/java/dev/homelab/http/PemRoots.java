package dev.homelab.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;

/// Reads certificates out of PEM files. What stands between the certificates (comments, keys) is
/// passed over.
final class PemRoots {
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
  private static final String END = "-----END CERTIFICATE-----";

  private PemRoots() {}

  /// Every certificate of a file that somebody configured.
  ///
  /// @throws CaFileException if it can't be read, holds none, or holds one that is malformed
  static KeyStore configured(CaSource file) throws CaFileException {
    byte[] bytes = read(file);
    try {
      List<Certificate> roots = parse(new String(bytes, StandardCharsets.ISO_8859_1));
      if (roots.isEmpty()) {
        throw new CaFileException(file.name(), "no certificate in it");
      }
      return store(roots);
    } catch (GeneralSecurityException | IOException e) {
      if (e instanceof CaFileException known) {
        throw known;
      }
      throw new CaFileException(file.name(), "a certificate in it is malformed");
    }
  }

  private static byte[] read(CaSource file) throws CaFileException {
    try {
      return file.read();
    } catch (CaFileException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new CaFileException(file.name(), "no such file");
    } catch (IOException e) {
      throw new CaFileException(file.name(), "not readable");
    }
  }

  /// A key store that trusts these.
  static KeyStore store(List<Certificate> roots) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < roots.size(); i++) {
      store.setCertificateEntry("root-" + i, roots.get(i));
    }
    return store;
  }

  /// @throws CertificateException if one of them is malformed
  static List<Certificate> parse(String pem) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<Certificate> roots = new ArrayList<>();
    int from = pem.indexOf(BEGIN);
    while (from >= 0) {
      int end = pem.indexOf(END, from);
      if (end < 0) {
        throw new CertificateException("a certificate without its end");
      }
      byte[] one = pem.substring(from, end + END.length()).getBytes(StandardCharsets.ISO_8859_1);
      roots.add(factory.generateCertificate(new ByteArrayInputStream(one)));
      from = pem.indexOf(BEGIN, end);
    }
    return roots;
  }
}
