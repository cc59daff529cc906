package dev.homelab.cli.resolver;

import dev.homelab.http.DialTarget;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// A resolver to ask: an IP address and a port.
public record NameServer(InetAddress ip, int port) {
  private static final int DNS = 53;

  /// Reads `10.0.0.53`, `10.0.0.53:5353`, `fd00::53` or `[fd00::53]:5353`.
  ///
  /// @throws IllegalArgumentException if the text is anything else; the message says what would be
  ///     right
  static NameServer parse(String text) {
    try {
      DialTarget target = DialTarget.parse(text);
      return new NameServer(target.ip(), target.port().orElse(DNS));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "expected an IP address, with a port if need be, such as 10.0.0.53 or [fd00::53]:5353",
          e);
    }
  }

  InetSocketAddress address() {
    return new InetSocketAddress(ip, port);
  }

  /// Address and port, as the settings write them.
  @Override
  public String toString() {
    String text = ip.getHostAddress();
    return (ip instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port;
  }
}
