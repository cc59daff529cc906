package dev.homelab.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Walks the legs of an exchange one by one and takes the time of each: connect, TLS, first byte.
/// The name that the URL gives stands in SNI, the certificate check and the `Host` header, as in
/// [Http]; who asks says where to connect to, so that two ways to one name can be compared.
///
/// One GET on a connection of its own, with a TLS session of its own. No redirect is followed, and
/// no more of the answer is read than its status. A walk is bounded as a whole.
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

  /// Walks to the first of these addresses that can be connected to, or says why the last could
  /// not.
  ///
  /// @param addresses at least one, each an IP address
  /// @throws CaFileException if the configured CA file gives no certificate
  public Walk walk(Request request, List<InetSocketAddress> addresses) throws CaFileException {
    long end = System.nanoTime() + whole.toNanos();
    @Nullable Walk last = null;
    for (InetSocketAddress address : addresses) {
      Endpoint endpoint = Endpoint.dialling(request.host(), request.port(), address);
      Faults faults = new Faults(endpoint, connect, whole);
      last = new Walker(request, address, trust, userAgent, faults).until(end);
      if (last.failure().filter(failure -> failure.leg() == Leg.CONNECT).isEmpty()) {
        return last;
      }
    }
    if (last == null) {
      throw new IllegalArgumentException("a walk without an address");
    }
    return last;
  }
}
