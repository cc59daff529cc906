package dev.homelab.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a rule of a [Dial] connects: an IP address and, if the rule gives one, a port in place of
/// the URL's.
public record DialTarget(InetAddress ip, OptionalInt port) {

  /// Reads `10.0.0.2`, `10.0.0.2:8443`, `::1`, `[::1]` or `[::1]:8443`, without asking a name
  /// server.
  ///
  /// @throws IllegalArgumentException if the text is anything else; the message says what would be
  ///     right
  public static DialTarget parse(String text) {
    Optional<InetAddress> whole = IpLiteral.parse(text);
    if (whole.isPresent()) {
      return new DialTarget(whole.get(), OptionalInt.empty());
    }
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      throw wrong(text);
    }
    String host = text.substring(0, colon);
    if (host.indexOf(':') >= 0 && !host.startsWith("[")) {
      throw wrong(text);
    }
    InetAddress ip = IpLiteral.parse(host).orElseThrow(() -> wrong(text));
    return new DialTarget(ip, OptionalInt.of(port(text, text.substring(colon + 1))));
  }

  /// The socket address to connect to when the URL's port is `urlPort`.
  public InetSocketAddress at(int urlPort) {
    return new InetSocketAddress(ip, port.orElse(urlPort));
  }

  private static int port(String text, String digits) {
    if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(DialTarget::isDigit)) {
      throw wrong(text);
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw wrong(text);
    }
    return port;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "dial target '"
            + OneLine.of(Redacted.of(text))
            + "': expected an IP address or IP:port, such as 10.0.0.2, 10.0.0.2:8443 or"
            + " [fd00::2]:8443");
  }

  /// The target as a rule writes it.
  @Override
  public String toString() {
    return port.isPresent() ? Endpoint.literal(ip) + ":" + port.getAsInt() : IpLiteral.text(ip);
  }
}
