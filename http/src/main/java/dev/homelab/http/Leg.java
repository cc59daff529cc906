package dev.homelab.http;

/// The legs of an exchange, in the order in which they are walked. An exchange that fails has
/// failed on exactly one of them.
public enum Leg {
  /// The host name was looked up.
  NAME("name"),
  /// The TCP connection was opened.
  CONNECT("connect"),
  /// The TLS handshake was made and the server's certificate judged.
  TLS("TLS"),
  /// The request was written and the answer read.
  HTTP("HTTP");

  private final String label;

  Leg(String label) {
    this.label = label;
  }

  /// How a message names this leg: `name`, `connect`, `TLS` or `HTTP`.
  public String label() {
    return label;
  }
}
