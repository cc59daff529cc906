package dev.homelab.http;

import java.io.IOException;

/// The server closed a WebSocket, and may have said why.
public final class WebSocketClosed extends IOException {
  /// The code of a server that met a condition which keeps it from doing what was asked.
  public static final int SERVER_ERROR = 1011;

  private static final long serialVersionUID = 1L;

  private final int code;
  private final String reason;

  WebSocketClosed(Endpoint endpoint, int code, String reason) {
    super(
        endpoint.describe()
            + ": HTTP: the server closed the connection"
            + (reason.isEmpty() ? "" : ": " + reason));
    this.code = code;
    this.reason = reason;
  }

  /// The code, as RFC 6455, section 7.4, lists them; 1005 for none.
  public int code() {
    return code;
  }

  /// The server's own words: one line, at most 200 characters, and often nothing.
  public String reason() {
    return reason;
  }
}
