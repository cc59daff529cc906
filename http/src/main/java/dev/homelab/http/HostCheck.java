package dev.homelab.http;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.Optional;

/// Holds a host against the names in a certificate, as browsers do (RFC 9525): a name is believed
/// from an alternative name alone, and a `*` stands for one whole label, the first. The JDK, which
/// looks before this, takes the subject's common name too, and a `*` within a label.
final class HostCheck {
  private static final String STILL = "; browsers refuse that, some clients still take it";

  private HostCheck() {}

  /// What is wrong with a certificate that the JDK takes for the host; empty if nothing is.
  static Optional<String> fault(X509Certificate own, String host) {
    AlternativeNames names = AlternativeNames.of(own);
    Optional<InetAddress> address = IpLiteral.parse(host);
    if (address.isPresent() ? hasAddress(names, address.get()) : hasName(names, host)) {
      return Optional.empty();
    }
    String shown = CertificateFault.names(own);
    return Optional.of(
        names.hosts().isEmpty()
            ? "certificate names " + host + " in its common name (CN) alone" + others(names) + STILL
            : "certificate is for " + shown + ", with a * that is no whole label" + STILL);
  }

  private static String others(AlternativeNames names) {
    return names.texts().isEmpty()
        ? ", and has no SAN"
        : ", and no host in its SAN (" + names.texts().getFirst() + ")";
  }

  private static boolean hasAddress(AlternativeNames names, InetAddress address) {
    for (String name : names.addresses()) {
      if (IpLiteral.parse(name).filter(address::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasName(AlternativeNames names, String host) {
    int dot = host.indexOf('.');
    String wildcard = dot < 0 ? host : "*" + host.substring(dot);
    for (String name : names.hosts()) {
      String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      if (bare.equals(host) || bare.equals(wildcard)) {
        return true;
      }
    }
    return false;
  }
}
