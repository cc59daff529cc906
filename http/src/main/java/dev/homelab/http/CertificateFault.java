package dev.homelab.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says in words why a certificate was refused.
@SuppressWarnings("JavaUtilDate") // What the X.509 API gives.
final class CertificateFault {
  private static final int MOST_NAMES = 3;

  private CertificateFault() {}

  /// @param host the name that the certificate had to be for, if known
  /// @param issuerUnknown no root store leads to the issuer
  /// @param chainTrusted the chain is in order, so that the fault lies in the name
  static String describe(
      X509Certificate[] chain,
      @Nullable String host,
      boolean issuerUnknown,
      boolean chainTrusted,
      CertificateException refusal) {
    X509Certificate own = chain[0];
    Instant now = Instant.now();
    if (end(own).isBefore(now)) {
      return "certificate expired " + day(end(own));
    }
    if (own.getNotBefore().toInstant().isAfter(now)) {
      return "certificate is valid only from " + day(own.getNotBefore().toInstant());
    }
    if (issuerUnknown) {
      return "certificate is issued by "
          + issuer(chain[chain.length - 1])
          + ", which is not trusted";
    }
    if (chainTrusted && host != null) {
      return "certificate is for " + names(own) + " (issued by " + issuer(own) + "), not " + host;
    }
    for (X509Certificate above : chain) {
      if (end(above).isBefore(now)) {
        return "certificate is issued by "
            + OneLine.of(above.getSubjectX500Principal().getName())
            + ", which expired "
            + day(end(above));
      }
    }
    return "certificate refused: " + OneLine.of(String.valueOf(refusal.getMessage()));
  }

  private static Instant end(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }

  private static String day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  static String issuer(X509Certificate certificate) {
    return OneLine.of(certificate.getIssuerX500Principal().getName());
  }

  static String names(X509Certificate certificate) {
    AlternativeNames all = AlternativeNames.of(certificate);
    List<String> names = new ArrayList<>(all.hosts().size());
    for (String name : all.hosts()) {
      names.add(OneLine.of(name));
    }
    names.addAll(all.addresses());
    if (names.isEmpty()) {
      return OneLine.of(certificate.getSubjectX500Principal().getName());
    }
    String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    return names.size() > MOST_NAMES ? first + " and others" : first;
  }
}
