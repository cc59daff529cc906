package dev.homelab.http;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/// What a server's own certificate says, whether it was believed or not. Text in it comes from the
/// other side: it is cut to a bound, and has to be made printable.
///
/// @param issuer the issuer's distinguished name
/// @param names whom it is for: the first of its DNS names and addresses
/// @param until the end of its validity
public record ServerCertificate(String issuer, String names, Instant until) {
  @SuppressWarnings("JavaUtilDate") // What the X.509 API gives.
  static ServerCertificate of(X509Certificate certificate) {
    return new ServerCertificate(
        CertificateFault.issuer(certificate),
        CertificateFault.names(certificate),
        certificate.getNotAfter().toInstant());
  }

  /// Whole days from then to its end, rounded down; negative once it has expired.
  public long daysLeft(Instant now) {
    return Math.floorDiv(Duration.between(now, until).toSeconds(), Duration.ofDays(1).toSeconds());
  }
}
