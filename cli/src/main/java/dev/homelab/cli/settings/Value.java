package dev.homelab.cli.settings;

import dev.homelab.http.Redacted;

/// A setting's text and where it came from.
public record Value(String text, Origin origin) {

  /// The text as it may be printed: without a user name, a password and a query, which have no
  /// place in a setting and yet get there.
  public String shown() {
    return Redacted.address(text);
  }
}
