package dev.homelab.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
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

  /// An address as people write it: an IPv6 address as RFC 5952 has it, in small letters and with
  /// the longest run of zeros left out, without brackets.
  public static String text(InetAddress address) {
    return address instanceof Inet6Address six ? text(six) : address.getHostAddress();
  }

  private static String text(Inet6Address address) {
    String full = address.getHostAddress();
    int scope = full.indexOf('%');
    List<String> groups = List.of((scope < 0 ? full : full.substring(0, scope)).split(":"));
    int from = 0;
    int most = 1;
    for (int i = 0; i < groups.size(); i++) {
      int end = i;
      while (end < groups.size() && groups.get(end).equals("0")) {
        end++;
      }
      if (end - i > most) {
        from = i;
        most = end - i;
      }
    }
    String text =
        most == 1
            ? String.join(":", groups)
            : String.join(":", groups.subList(0, from))
                + "::"
                + String.join(":", groups.subList(from + most, groups.size()));
    return scope < 0 ? text : text + full.substring(scope);
  }

  /// `InetAddress` also takes `10.2` and `167772162`; as the target of a rule those are typing
  /// errors.
  static boolean isDottedQuad(String text) {
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
