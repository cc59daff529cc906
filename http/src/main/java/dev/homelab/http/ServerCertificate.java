package dev.homelab.http;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What one certificate of a server says, whether it was believed or not. Text in it comes from the
/// other side: it is cut to a bound, and has to be made printable.
///
/// @param subject the distinguished name of whom it is for
/// @param issuer the issuer's distinguished name
/// @param names its alternative names, at most a hundred: DNS names and addresses as they are,
///     others behind their kind, such as `email:ada@lab.example`
/// @param brief whom it is for in short: the first of its DNS names and addresses, or the subject
/// @param from the beginning of its validity
/// @param until the end of its validity
public record ServerCertificate(
    String subject, String issuer, List<String> names, String brief, Instant from, Instant until) {
  @SuppressWarnings("JavaUtilDate") // What the X.509 API gives.
  static ServerCertificate of(X509Certificate certificate) {
    return new ServerCertificate(
        OneLine.of(certificate.getSubjectX500Principal().getName()),
        CertificateFault.issuer(certificate),
        AlternativeNames.of(certificate).texts(),
        CertificateFault.names(certificate),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant());
  }

  /// Whole days from then to its end, rounded down; negative once it has expired.
  public long daysLeft(Instant now) {
    return Math.floorDiv(secondsLeft(now), 86_400);
  }

  /// Whole hours from then to its end, rounded down; negative once it has expired.
  public long hoursLeft(Instant now) {
    return Math.floorDiv(secondsLeft(now), 3600);
  }

  private long secondsLeft(Instant now) {
    return Duration.between(now, until).toSeconds();
  }
}
