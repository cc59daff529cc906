package dev.homelab.loki;

import java.io.IOException;

/// A server answered a read with an error, or with something that is no answer of a Loki. The
/// message is one line without control characters; what it quotes of the server is of unknown
/// origin.
public final class LokiException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;

  LokiException(int status, String reason) {
    super("Loki: " + status + ": " + reason);
    this.status = status;
    this.reason = reason;
  }

  /// The HTTP status; 200 when the status was right and the body was not.
  public int status() {
    return status;
  }

  /// The server's own words or what is wrong with them: one line, at most 200 characters.
  public String reason() {
    return reason;
  }
}
