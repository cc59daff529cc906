package dev.homelab.cli.settings;

import java.io.IOException;

/// Why a file is not believed, with what mends that. The message does not name the file itself.
public final class Distrust extends IOException {
  private static final long serialVersionUID = 1L;

  Distrust(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
