package dev.homelab.http;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/// A refused certificate whose message is fit for a person.
final class CertificateRefused extends CertificateException {
  private static final long serialVersionUID = 1L;

  CertificateRefused(String reason, @Nullable CertificateException cause) {
    super(reason, cause);
  }
}
