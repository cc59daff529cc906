package dev.homelab.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which servers' certificates are believed: those issued under an optional CA file, under the
/// JDK's trust store, or under the machine's own root certificates; and, for hosts listed as
/// unchecked, any certificate at all, and TLS of old ([OldTls]). A host name is always held against
/// the certificate, except for those hosts.
///
/// Nothing is read and no TLS class is loaded before the first `https` exchange. The CA file is
/// asked first, then the JDK's store, and the machine's bundle only when both don't know the
/// issuer.
///
/// Safe for use by several threads. Connections are kept alive per instance: share one.
public final class Trust {
  private static final Trust SYSTEM = new Trust(null, List.of(), List.of());

  private final @Nullable CaSource caFile;
  private final List<HostPattern> unchecked;
  private final List<Shown> shown;
  private final Map<String, TlsSockets> sockets = new ConcurrentHashMap<>();

  /// What is shown to the hosts of a pattern.
  private record Shown(HostPattern pattern, ClientSource source) {}

  private Trust(@Nullable CaSource caFile, List<HostPattern> unchecked, List<Shown> shown) {
    this.caFile = caFile;
    this.unchecked = unchecked;
    this.shown = shown;
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
    if (!uncheckedHosts.isEmpty()) {
      OldTls.allow();
    }
    return new Trust(
        caFile.orElse(null), uncheckedHosts.stream().map(HostPattern::parse).toList(), List.of());
  }

  /// The same, with certificates of our own for hosts that want one: by exact names, IP addresses
  /// or `*.` patterns. An exact name beats a wildcard, and a longer wildcard a shorter one.
  ///
  /// The files are read at the first `https` exchange with such a host, which fails with a
  /// [ClientFileException] if they can't be used.
  ///
  /// @throws IllegalArgumentException if a host pattern is malformed; the message says what would
  ///     be right
  public Trust showing(Map<String, ClientSource> certificates) {
    List<Shown> all = new ArrayList<>();
    certificates.forEach(
        (pattern, source) -> all.add(new Shown(HostPattern.parse(pattern), source)));
    return new Trust(caFile, unchecked, List.copyOf(all));
  }

  private @Nullable ClientSource shownTo(String host) {
    String name = HostPattern.canonical(host);
    @Nullable Shown closest = null;
    for (Shown one : shown) {
      if (one.pattern().matches(name)
          && (closest == null || one.pattern().isCloserThan(closest.pattern()))) {
        closest = one;
      }
    }
    return closest == null ? null : closest.source();
  }

  /// Whether this host's certificate is taken without a look.
  public boolean unchecked(String host) {
    String name = HostPattern.canonical(host);
    return unchecked.stream().anyMatch(pattern -> pattern.matches(name));
  }

  /// TLS to one host, for other protocols than HTTP. Roots are read here.
  ///
  /// @throws CaFileException if the CA file gives no certificate
  /// @throws ClientFileException if what is to be shown can't be used
  public TlsClient client(String host) throws CaFileException, ClientFileException {
    return new TlsClient(sockets(host), host);
  }

  /// TLS to a host whose name nobody has said: with any certificate, but none of old.
  public static TlsClient clientOfAny(String address) {
    return new TlsClient(TlsSockets.blind(address), address);
  }

  /// The sockets for one host: always the same object for the same host, since kept-alive
  /// connections are found by it.
  ///
  /// @throws CaFileException if the CA file gives no certificate
  /// @throws ClientFileException if what is to be shown can't be used
  TlsSockets sockets(String host) throws CaFileException, ClientFileException {
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
  /// @throws ClientFileException if what is to be shown can't be used
  TlsSockets fresh(String host) throws CaFileException, ClientFileException {
    @Nullable ClientSource client = shownTo(host);
    return unchecked(host)
        ? TlsSockets.unchecked(host, client)
        : TlsSockets.checked(host, caFile, client);
  }
}
