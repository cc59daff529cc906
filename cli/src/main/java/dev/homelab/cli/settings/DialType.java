package dev.homelab.cli.settings;

import dev.homelab.http.DialTarget;

/// Where a connection goes in place of the address that the name has.
final class DialType extends ValueType<DialTarget> {
  private static final String ALLOWED = "an IP address or IP:port";

  /// What would be right, for a message.
  static final String EXPECTED = ALLOWED + ", such as 10.0.0.2, 10.0.0.2:8443 or [fd00::2]:8443";

  @Override
  Reading<DialTarget> read(String text) {
    try {
      return new Reading.Fit<>(DialTarget.parse(text));
    } catch (IllegalArgumentException e) {
      return new Reading.Misfit<>(EXPECTED);
    }
  }

  @Override
  String allowed() {
    return ALLOWED;
  }
}
