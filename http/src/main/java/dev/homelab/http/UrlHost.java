package dev.homelab.http;

import java.net.URI;
import java.util.Optional;

/// Host and port of a URL, for the names that labs have, too: with `_`, with a last label of
/// digits, beyond ASCII. [URI] has no host for these.
///
/// @param name in ASCII, as the `Host` header carries it
/// @param port -1 where the URL gives none
public record UrlHost(String name, int port) {
  /// @return empty if the URL has no host, or one that can be none
  public static Optional<UrlHost> of(URI uri) {
    if (uri.getHost() != null) {
      return Optional.of(new UrlHost(uri.getHost(), uri.getPort()));
    }
    String authority = uri.getRawAuthority();
    if (authority == null) {
      return Optional.empty();
    }
    int colon = authority.indexOf(':');
    String digits = colon < 0 ? "" : authority.substring(colon + 1);
    Optional<String> name =
        HostName.ascii(colon < 0 ? authority : authority.substring(0, colon))
            .filter(UrlHost::isName);
    return name.isEmpty() || digits.length() > 5 || !isNumber(digits)
        ? Optional.empty()
        : Optional.of(new UrlHost(name.get(), digits.isEmpty() ? -1 : Integer.parseInt(digits)));
  }

  /// Four numbers that are no address are a slip, not a name.
  private static boolean isName(String name) {
    return HostPattern.isHost(HostPattern.canonical(name)) && !IpLiteral.isDottedQuad(name);
  }

  private static boolean isNumber(String digits) {
    return digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
