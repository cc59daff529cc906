package dev.homelab.http;

import java.net.InetAddress;
import java.util.Optional;

/// Reads IP addresses written as such. Nothing here ever asks a name server.
public final class IpLiteral {
  private IpLiteral() {}

  /// An IPv4 address in its four-part form or an IPv6 address, with or without brackets; empty when
  /// the text is neither.
  public static Optional<InetAddress> parse(String text) {
    String bare =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    if (bare.indexOf(':') < 0 && (bare.length() != text.length() || !isDottedQuad(bare))) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// `InetAddress` also takes `10.2` and `167772162`; as the target of a rule those are typing
  /// errors.
  private static boolean isDottedQuad(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return dots == 3;
  }
}
