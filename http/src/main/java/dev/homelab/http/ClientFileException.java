package dev.homelab.http;

import java.io.IOException;

/// The certificate of our own can't be used: a fault of the configuration, not of the server. The
/// message is one line, and holds nothing of a key.
public final class ClientFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /// @param name of the file
  /// @param what is wrong with it, and what would be right
  public ClientFileException(String name, String what) {
    super("client certificate " + OneLine.of(Redacted.of(name)) + ": " + what);
  }
}
