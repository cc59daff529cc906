package dev.homelab.cli.output;

import dev.homelab.http.Redacted;

/// What somebody typed or configured, in quotes, inside a message: on one line, and without a
/// secret that stands in it as in an address.
public final class Quoted {
  private Quoted() {}

  public static String of(String text) {
    return "'" + Printable.of(Redacted.of(text)) + "'";
  }

  /// As [#of], for what was meant for an address.
  public static String address(String text) {
    return "'" + Printable.of(Redacted.address(text)) + "'";
  }
}
