package dev.homelab.http;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/// A refused certificate whose message is fit for a person.
final class CertificateRefused extends CertificateException {
  private static final long serialVersionUID = 1L;

  private final X509Certificate certificate;

  CertificateRefused(String reason, X509Certificate certificate, CertificateException cause) {
    super(reason, cause);
    this.certificate = certificate;
  }

  /// The server's own certificate, which was refused.
  X509Certificate certificate() {
    return certificate;
  }
}
