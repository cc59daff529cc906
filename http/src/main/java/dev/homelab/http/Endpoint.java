package dev.homelab.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/// The two ends of a name for one connection: the host and port that the URL gives, and the socket
/// address dialled for them. `dialled` is null as long as the name is not resolved.
record Endpoint(String host, int port, @Nullable String dialled) {

  static Endpoint unresolved(String host, int port) {
    return new Endpoint(host, port, null);
  }

  static Endpoint dialling(String host, int port, InetSocketAddress to) {
    String ip = IpLiteral.text(to.getAddress());
    if (to.getPort() != port) {
      return new Endpoint(host, port, withPort(literal(to.getAddress()), to.getPort()));
    }
    return new Endpoint(host, port, IpLiteral.parse(host).isPresent() ? null : ip);
  }

  /// By a proxy, which looks the name up itself.
  static Endpoint through(ProxyServer proxy, String host, int port) {
    return new Endpoint(host, port, "proxy " + proxy);
  }

  /// The form an address has inside a URL: an IPv6 address stands in brackets.
  static String literal(InetAddress address) {
    String text = IpLiteral.text(address);
    return address instanceof Inet6Address ? "[" + text + "]" : text;
  }

  String address() {
    return withPort(host.indexOf(':') >= 0 ? "[" + host + "]" : host, port);
  }

  String describe() {
    return dialled == null ? address() : address() + " (" + dialled + ")";
  }

  private static String withPort(String host, int port) {
    return host + ":" + port;
  }
}
