package dev.homelab.cli.settings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The secret in a token's file.
public final class Token {
  private Token() {}

  /// The one word that the file holds; empty if it holds anything else.
  public static Optional<String> of(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8).strip();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return Optional.empty();
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
