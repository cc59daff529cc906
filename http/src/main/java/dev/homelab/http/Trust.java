package dev.homelab.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which servers' certificates are believed: those issued under an optional CA file, under the
/// JDK's trust store, or under the machine's own root certificates; and, for hosts listed as
/// unchecked, any certificate at all. A host name is always held against the certificate, except
/// for those hosts.
///
/// Nothing is read and no TLS class is loaded before the first `https` exchange. The CA file is
/// asked first, then the JDK's store, and the machine's bundle only when both don't know the
/// issuer.
///
/// Safe for use by several threads. Connections are kept alive per instance: share one.
public final class Trust {
  private static final Trust SYSTEM = new Trust(null, List.of());

  private final @Nullable CaSource caFile;
  private final List<HostPattern> unchecked;
  private final Map<String, TlsSockets> sockets = new ConcurrentHashMap<>();

  private Trust(@Nullable CaSource caFile, List<HostPattern> unchecked) {
    this.caFile = caFile;
    this.unchecked = unchecked;
  }

  /// The roots of the JDK and of the machine, and nothing else.
  public static Trust system() {
    return SYSTEM;
  }

  /// The system's roots, the certificates in `caFile` (PEM, any number of them) and the hosts whose
  /// certificate is not looked at: exact names, IP addresses, or `*.` patterns.
  ///
  /// The file is read at the first `https` exchange, which fails with a [CaFileException] if there
  /// is no certificate in it.
  ///
  /// @throws IllegalArgumentException if a host pattern is malformed; the message says what would
  ///     be right
  public static Trust of(Optional<CaSource> caFile, List<String> uncheckedHosts) {
    return new Trust(caFile.orElse(null), uncheckedHosts.stream().map(HostPattern::parse).toList());
  }

  /// Whether this host's certificate is taken without a look.
  public boolean unchecked(String host) {
    String name = HostPattern.canonical(host);
    return unchecked.stream().anyMatch(pattern -> pattern.matches(name));
  }

  /// The sockets for one host: always the same object for the same host, since kept-alive
  /// connections are found by it.
  ///
  /// @throws CaFileException if the CA file gives no certificate
  TlsSockets sockets(String host) throws CaFileException {
    TlsSockets known = sockets.get(host);
    if (known != null) {
      return known;
    }
    TlsSockets made = fresh(host);
    TlsSockets earlier = sockets.putIfAbsent(host, made);
    return earlier == null ? made : earlier;
  }

  /// Sockets for one host that share no session with any others.
  ///
  /// @throws CaFileException if the CA file gives no certificate
  TlsSockets fresh(String host) throws CaFileException {
    return unchecked(host) ? TlsSockets.unchecked(host) : TlsSockets.checked(host, caFile);
  }
}
