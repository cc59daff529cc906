package dev.homelab.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// A proxy that is spoken to over plain HTTP (RFC 9110, 9.3.6 and RFC 9112, 3.2.2). Its user name
/// and password are secret: no text but [#url] has them.
public final class ProxyServer {
  private static final String SCHEME = "http://";
  private static final int USUAL_PORT = 80;
  private static final int MOST_PORT = 65535;

  private final String host;
  private final int port;
  private final String userInfo;

  private ProxyServer(String host, int port, String userInfo) {
    this.host = host;
    this.port = port;
    this.userInfo = userInfo;
  }

  /// Reads `http://proxy.lab.example:3128` or `proxy.lab.example:3128`, with `USER:PASSWORD@` in
  /// front of the host where the proxy wants them. Without a port it is 80; a path has no meaning.
  ///
  /// @throws IllegalArgumentException if the text is anything else; the message says what would be
  ///     right, and repeats nothing
  public static ProxyServer parse(String text) {
    String rest = text.strip();
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      if (!rest.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
        throw wrong();
      }
      rest = rest.substring(SCHEME.length());
    }
    int at = rest.lastIndexOf('@');
    String userInfo = rest.substring(0, Math.max(0, at));
    String authority = rest.substring(at + 1);
    int slash = authority.indexOf('/');
    return of(slash < 0 ? authority : authority.substring(0, slash), userInfo);
  }

  private static ProxyServer of(String authority, String userInfo) {
    int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
    String host = HostPattern.canonical(colon < 0 ? authority : authority.substring(0, colon));
    String digits = colon < 0 ? "" : authority.substring(colon + 1);
    if (!HostPattern.isHost(host) || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw wrong();
    }
    int port = digits.isEmpty() ? USUAL_PORT : digits.length() > 5 ? 0 : Integer.parseInt(digits);
    if (port < 1 || port > MOST_PORT) {
      throw wrong();
    }
    return new ProxyServer(host, port, userInfo);
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "expected a proxy such as http://proxy.lab.example:3128; neither SOCKS nor TLS is spoken to one");
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /// What the `Proxy-Authorization` header carries; empty if the proxy wants none.
  Optional<String> authorization() {
    if (userInfo.isEmpty()) {
      return Optional.empty();
    }
    byte[] decoded = decoded().getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(decoded));
  }

  /// A plus sign is one here; what is no percent-encoding stays as it is.
  private String decoded() {
    try {
      return URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return userInfo;
    }
  }

  /// All of it, user name and password included: not for printing.
  public String url() {
    return SCHEME + (userInfo.isEmpty() ? "" : userInfo + "@") + this;
  }

  /// Host and port.
  @Override
  public String toString() {
    return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProxyServer that && url().equals(that.url());
  }

  @Override
  public int hashCode() {
    return url().hashCode();
  }
}
