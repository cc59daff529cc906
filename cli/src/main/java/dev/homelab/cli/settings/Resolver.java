package dev.homelab.cli.settings;

import java.net.InetAddress;

/// Which name server is asked.
public sealed interface Resolver {
  /// The first of the system's own.
  record OfTheSystem() implements Resolver {}

  /// The one at an address.
  record At(InetAddress ip, int port) implements Resolver {}
}
