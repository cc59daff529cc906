package dev.homelab.cli.settings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The secret in a password's file.
public final class Password {
  private Password() {}

  /// The one line that the file holds, without the blanks around it, as Prometheus reads such a
  /// file; empty if it holds anything else.
  public static Optional<String> of(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8).strip();
    boolean isLine = text.codePoints().noneMatch(Character::isISOControl);
    return text.isEmpty() || !isLine ? Optional.empty() : Optional.of(text);
  }
}
