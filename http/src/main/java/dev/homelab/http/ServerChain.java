package dev.homelab.http;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The certificates that a server showed.
///
/// @param certificates as it sent them, its own first; never empty, at most [#MOST]
/// @param endsFirst of those that lead from its own upwards the one that ends first: the whole is
///     of no more use then
public record ServerChain(List<ServerCertificate> certificates, ServerCertificate endsFirst) {
  private static final int MOST = 20;

  /// @param isBelieved whether it was found in order
  static ServerChain of(X509Certificate[] sent, boolean isBelieved) {
    List<ServerCertificate> all = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, sent.length); i++) {
      all.add(ServerCertificate.of(sent[i]));
    }
    return new ServerChain(List.copyOf(all), ServerCertificate.of(endsFirst(sent, isBelieved)));
  }

  /// The server's own.
  public ServerCertificate own() {
    return certificates.getFirst();
  }

  /// Whether none of those above the server's own ends before it.
  public boolean endsWithOwn() {
    return endsFirst.until().equals(own().until());
  }

  /// What has expired in a chain that was believed was not needed: servers still send roots of old.
  private static X509Certificate endsFirst(X509Certificate[] sent, boolean isBelieved) {
    X509Certificate first = sent[0];
    X509Certificate below = sent[0];
    for (int i = 1; i < Math.min(MOST, sent.length); i++) {
      @Nullable X509Certificate issuer = issuer(below, sent);
      if (issuer == null || (isBelieved && isOver(issuer))) {
        return first;
      }
      first = end(issuer).isBefore(end(first)) ? issuer : first;
      below = issuer;
    }
    return first;
  }

  /// Of several by one name the one that ends last; null for a root, and where it was not sent.
  private static @Nullable X509Certificate issuer(X509Certificate below, X509Certificate[] sent) {
    if (below.getIssuerX500Principal().equals(below.getSubjectX500Principal())) {
      return null;
    }
    @Nullable X509Certificate found = null;
    for (X509Certificate one : sent) {
      boolean isIssuer = one.getSubjectX500Principal().equals(below.getIssuerX500Principal());
      if (isIssuer && (found == null || end(found).isBefore(end(one)))) {
        found = one;
      }
    }
    return found;
  }

  private static boolean isOver(X509Certificate certificate) {
    return end(certificate).isBefore(Instant.now());
  }

  @SuppressWarnings("JavaUtilDate") // What the X.509 API gives.
  private static Instant end(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }
}
