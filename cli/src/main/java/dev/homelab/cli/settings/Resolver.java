package dev.homelab.cli.settings;

import java.net.InetAddress;
import java.util.Optional;

/// Which name server is asked.
public sealed interface Resolver {
  /// What a message says was expected.
  String EXPECTED = new ResolverType().allowed();

  /// As the settings write one; empty if it is none.
  static Optional<Resolver> parse(String text) {
    return new ResolverType().read(text) instanceof Reading.Fit<Resolver>(Resolver resolver)
        ? Optional.of(resolver)
        : Optional.empty();
  }

  /// The first of the system's own.
  record OfTheSystem() implements Resolver {}

  /// The one at an address.
  record At(InetAddress ip, int port) implements Resolver {}
}
