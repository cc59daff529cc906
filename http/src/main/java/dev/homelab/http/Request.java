package dev.homelab.http;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One HTTP request: method, URI, headers in the order given, and a body for a POST. Immutable.
///
/// Messages of the exceptions thrown here name a header, never its value.
public final class Request {
  private final String method;
  private final URI uri;
  private final Map<String, String> headers;
  private final byte @Nullable [] body;

  private Request(String method, URI uri, Map<String, String> headers, byte @Nullable [] body) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.body = body;
  }

  /// @throws IllegalArgumentException if the URI is not absolute with scheme `http` or `https` and
  ///     a host, if it holds user information, or if its port is out of range
  public static Request get(URI uri) {
    return new Request("GET", checked(uri), Map.of(), null);
  }

  /// A POST whose body is sent with its length, at most once.
  ///
  /// @throws IllegalArgumentException as [#get] does
  public static Request post(URI uri, String contentType, byte[] body) {
    return new Request("POST", checked(uri), Map.of(), body.clone())
        .header("Content-Type", contentType);
  }

  /// The same request with this header set, in place of an earlier one of the same name.
  ///
  /// @throws IllegalArgumentException if the name is no HTTP token, or if the value holds a control
  ///     character or one beyond Latin-1, which an HTTP header can't carry
  public Request header(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(Request::isToken)) {
      throw new IllegalArgumentException("header name '" + OneLine.of(name) + "': not a token");
    }
    if (!value.chars().allMatch(Request::isHeaderText)) {
      throw new IllegalArgumentException(
          "header " + name + ": its value holds a character that a header can't carry");
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new Request(method, uri, Collections.unmodifiableMap(more), body);
  }

  /// The same request with an `Accept` header.
  public Request accept(String mediaType) {
    return header("Accept", mediaType);
  }

  /// `GET` or `POST`.
  public String method() {
    return method;
  }

  /// The URI asked for, query included.
  public URI uri() {
    return uri;
  }

  /// The headers given, secrets included: not for printing.
  public Map<String, String> headers() {
    return headers;
  }

  /// A copy of the body; empty when the method has none.
  public Optional<byte[]> body() {
    return Optional.ofNullable(body).map(byte[]::clone);
  }

  /// Method, scheme, host, port and path. The query, the headers and the body are left out.
  @Override
  public String toString() {
    return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
  }

  byte @Nullable [] bodyBytes() {
    return body;
  }

  /// Whether it goes over TLS.
  public boolean secure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /// The URL's host, in lower case, without brackets and trailing dot.
  public String host() {
    return HostPattern.canonical(urlHost().name());
  }

  /// The URL's port, or its scheme's own.
  public int port() {
    int given = urlHost().port();
    return given >= 0 ? given : ownPort();
  }

  /// What the `Host` header carries: the port only where the URL gives one that is not the scheme's
  /// own.
  String hostHeader() {
    return port() == ownPort() ? urlHost().name() : urlHost().name() + ":" + port();
  }

  private int ownPort() {
    return secure() ? 443 : 80;
  }

  private UrlHost urlHost() {
    return UrlHost.of(uri).orElseThrow();
  }

  /// Host and port, both always there.
  String authority() {
    return (host().indexOf(':') >= 0 ? "[" + host() + "]" : host()) + ":" + port();
  }

  private static URI checked(URI uri) {
    String scheme = uri.getScheme();
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException("URL: expected one that starts with http:// or https://");
    }
    String authority = uri.getRawAuthority();
    if (authority != null && authority.indexOf('@') >= 0) {
      throw new IllegalArgumentException(
          "URL: expected none with a user name or password in it; a secret belongs in a file");
    }
    Optional<UrlHost> host = UrlHost.of(uri);
    if (host.isEmpty()) {
      throw new IllegalArgumentException(
          "URL: expected a host name of letters, digits, '-', '_' and '.', or an IP address");
    }
    if (host.get().port() == 0 || host.get().port() > 65535) {
      throw new IllegalArgumentException("URL: expected a port from 1 to 65535");
    }
    return uri;
  }

  private static boolean isToken(int c) {
    return c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
  }

  private static boolean isHeaderText(int c) {
    return c == '\t' || (c >= ' ' && c != 0x7f && c <= 0xff);
  }
}
