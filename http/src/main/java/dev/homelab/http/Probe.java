package dev.homelab.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/// Walks the legs of a visit one by one and takes the time of each: connect, TLS, first byte. The
/// host's name stands in SNI, the certificate check and the `Host` header, as in [Http]; who asks
/// says where to connect to, so that two ways to one name can be compared.
///
/// Several addresses are connected to as [Race] does, and each is seen to its end. Then one GET on
/// that connection, with a TLS session of its own. No redirect is followed, and no more of the
/// answer is read than its head. A walk is bounded as a whole.
///
/// Immutable, safe for use by several threads.
public final class Probe {
  private final Trust trust;
  private final String userAgent;
  private final Duration connect;
  private final Duration whole;

  /// @param userAgent the `User-Agent` header, such as `homelab/1.2.0`
  /// @param connect bound of one TCP connect
  /// @param whole bound of a walk, all addresses together
  public Probe(Trust trust, String userAgent, Duration connect, Duration whole) {
    this.trust = trust;
    this.userAgent = userAgent;
    this.connect = connect;
    this.whole = whole;
  }

  /// As [#walk(Visit, List)], for one exchange.
  public Walk walk(Request request, List<InetSocketAddress> addresses) throws IOException {
    return walk(Visit.of(request), addresses);
  }

  /// Walks to the first of these addresses that can be connected to, or says why the last could
  /// not.
  ///
  /// @param addresses at least one, each an IP address
  /// @throws CaFileException if the configured CA file gives no certificate
  /// @throws ClientFileException if what is to be shown can't be used
  public Walk walk(Visit visit, List<InetSocketAddress> addresses) throws IOException {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("a walk without an address");
    }
    return new Walker(visit, addresses, trust, userAgent, connect, whole).walk();
  }
}
