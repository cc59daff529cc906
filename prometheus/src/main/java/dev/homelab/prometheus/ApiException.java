package dev.homelab.prometheus;

import java.io.IOException;

/// A server answered a read with an error, or with something that is no answer of its kind. The
/// message is one line; what it quotes of the server is of unknown origin.
public final class ApiException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;
  private final transient Refusal refusal;

  /// @param server what kind of server was asked, such as `Loki`
  /// @param reason one line: at most 200 characters of the server's own
  public ApiException(String server, int status, String reason, Refusal refusal) {
    super(server + ": " + status + ": " + reason);
    this.status = status;
    this.reason = reason;
    this.refusal = refusal;
  }

  /// The HTTP status; 200 when the status was right and the body was not; the code of its close,
  /// over 1000, when the server gave up a WebSocket at once.
  public int status() {
    return status;
  }

  /// The server's own words, or what is wrong with them, in one line: for people.
  public String reason() {
    return reason;
  }

  /// What kind of error it is: for decisions.
  public Refusal refusal() {
    return refusal;
  }
}
