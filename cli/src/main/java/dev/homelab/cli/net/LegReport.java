package dev.homelab.cli.net;

import dev.homelab.cli.resolver.PrivateAddress;
import dev.homelab.http.Handshake;
import dev.homelab.http.Handshake.ClientAuth;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Leg;
import dev.homelab.http.Unreachable;
import dev.homelab.http.Walk;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How one way to a host went.
///
/// @param hops the visit, and those that redirects led to; never empty
/// @param astray why a redirect was not followed that should have been; empty if none was
record LegReport(List<Hop> hops, String astray) {
  private static final int SERVER_ERROR = 500;

  /// Where a way breaks.
  ///
  /// @param leg the leg that failed
  /// @param where an address or a resolver
  /// @param reason in words, some of them the other side's
  record Break(Leg leg, String where, String reason) {
    @Override
    public String toString() {
      return leg.label() + " (" + where + "): " + reason;
    }
  }

  /// The visit that it ended with.
  Hop last() {
    return hops.getLast();
  }

  Route route() {
    return last().route();
  }

  Optional<Walk> walk() {
    return last().walk();
  }

  /// Where it breaks, if it does. An answer of 500 or more is a break, any other is none.
  Optional<Break> broken() {
    return route() instanceof Route.Nowhere nowhere
        ? Optional.of(new Break(Leg.NAME, nowhere.from(), nowhere.reason()))
        : walk().flatMap(this::broken);
  }

  private Optional<Break> broken(Walk walk) {
    String where = text(walk.address());
    if (walk.failure().isPresent()) {
      Unreachable failure = walk.failure().get();
      return Optional.of(new Break(failure.leg(), where, failure.reason()));
    }
    if (!astray.isEmpty()) {
      return Optional.of(new Break(Leg.HTTP, where, astray));
    }
    int status = walk.status().orElse(0);
    return status < SERVER_ERROR
        ? Optional.empty()
        : Optional.of(new Break(Leg.HTTP, where, "the answer is " + status));
  }

  boolean works() {
    return broken().isEmpty();
  }

  /// Whether the resolver answered that there is no such name, or no address of it.
  boolean unknown() {
    return route() instanceof Route.Nowhere nowhere && nowhere.unknown();
  }

  /// Where a hop breaks, by its place: only the last can.
  Optional<Break> broken(int index) {
    return index == hops.size() - 1 ? broken() : Optional.empty();
  }

  static Optional<Duration> time(Hop hop, Leg leg) {
    return leg == Leg.NAME
        ? hop.route().dns()
        : hop.walk().flatMap(walked -> Optional.ofNullable(walked.times().get(leg)));
  }

  Optional<Handshake> handshake() {
    return walk().flatMap(Walk::handshake);
  }

  /// Whether the server asked for a certificate, and there was none to be shown.
  boolean wantsCertificate() {
    return handshake().filter(shown -> shown.client() == ClientAuth.NONE_SHOWN).isPresent();
  }

  /// Whether a resolver gave an address that is reached from within its network only.
  boolean privateAddress() {
    return route().dns().isPresent()
        && walk().filter(walked -> PrivateAddress.is(walked.address().getAddress())).isPresent();
  }

  /// An address as a URL would have it.
  static String text(InetSocketAddress address) {
    String ip = IpLiteral.text(address.getAddress());
    return (address.getAddress() instanceof Inet6Address ? "[" + ip + "]" : ip)
        + ":"
        + address.getPort();
  }
}
