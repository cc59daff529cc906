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

  /// The one at an address that is asked over TLS (RFC 7858).
  ///
  /// @param name for which it must have a certificate; without one any certificate is taken, and
  ///     whoever stands in between may read and change what is asked
  record OverTls(InetAddress ip, int port, Optional<String> name) implements Resolver {}
}
