package dev.homelab.loki;

import java.net.URI;
import java.util.Map;

/// Exactly the request that a push sends, for showing.
public final class PushRequest {
  private final String method;
  private final URI uri;
  private final Map<String, String> headers;
  private final String json;
  private final byte[] body;

  PushRequest(String method, URI uri, Map<String, String> headers, String json, byte[] body) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.json = json;
    this.body = body;
  }

  /// `POST`.
  public String method() {
    return method;
  }

  /// Where it goes. It holds no secret: a base with user information is refused.
  public URI uri() {
    return uri;
  }

  /// The headers in the order in which they are set. A token's place is taken by `(not shown)`.
  public Map<String, String> headers() {
    return headers;
  }

  /// The body before compression.
  public String json() {
    return json;
  }

  /// The bytes of the body, compressed if the headers say so.
  public byte[] body() {
    return body.clone();
  }
}
