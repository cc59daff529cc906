package dev.homelab.cli.resolver;

import dev.homelab.http.IpLiteral;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// A resolver to ask: an IP address and a port.
public record NameServer(InetAddress ip, int port) {
  InetSocketAddress address() {
    return new InetSocketAddress(ip, port);
  }

  /// Address and port, as the settings write them.
  @Override
  public String toString() {
    String text = IpLiteral.text(ip);
    return (ip instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port;
  }
}
