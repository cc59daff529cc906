package dev.homelab.http;

import java.io.IOException;

/// The CA file can't be used: a fault of the configuration, not of the server. The message is one
/// line that names the file and says what was expected.
public final class CaFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /// @param name of the file
  /// @param what is wrong with it
  public CaFileException(String name, String what) {
    super(
        "CA file "
            + OneLine.of(Redacted.of(name))
            + ": "
            + what
            + "; expected a readable file of PEM certificates (-----BEGIN CERTIFICATE-----)");
  }
}
