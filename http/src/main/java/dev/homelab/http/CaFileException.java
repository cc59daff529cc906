package dev.homelab.http;

import java.io.IOException;
import java.nio.file.Path;

/// The CA file can't be used: a fault of the configuration, not of the server. The message is one
/// line that names the file and says what was expected.
public final class CaFileException extends IOException {
  private static final long serialVersionUID = 1L;

  CaFileException(Path file, String what) {
    super(
        "CA file "
            + OneLine.of(Redacted.of(file.toString()))
            + ": "
            + what
            + "; expected a readable file of PEM certificates (-----BEGIN CERTIFICATE-----)");
  }
}
