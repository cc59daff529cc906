package dev.homelab.cli.resolver;

import dev.homelab.http.IpLiteral;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/// A resolver to ask: an IP address and a port.
///
/// @param tls how it is asked over TLS, where it is
public record NameServer(InetAddress ip, int port, Optional<DnsTls> tls) {
  /// One that is asked in the clear.
  NameServer(InetAddress ip, int port) {
    this(ip, port, Optional.empty());
  }

  InetSocketAddress address() {
    return new InetSocketAddress(ip, port);
  }

  /// Address and port, as the settings write them.
  @Override
  public String toString() {
    String text = IpLiteral.text(ip);
    String address = (ip instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port;
    return tls.isEmpty()
        ? address
        : "tls://" + address + tls.get().name().map(name -> "#" + name).orElse("");
  }
}
