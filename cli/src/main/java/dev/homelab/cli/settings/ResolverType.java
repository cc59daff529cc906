package dev.homelab.cli.settings;

import dev.homelab.http.DialTarget;

/// A name server, by its address.
final class ResolverType extends ValueType<Resolver> {
  /// The word for the system's own.
  static final String SYSTEM = "system";

  private static final String ADDRESS = "an IP address, with a port if need be";
  private static final String EXAMPLES = ", such as 10.0.0.53 or [fd00::53]:5353";
  private static final int DNS = 53;

  @Override
  Reading<Resolver> read(String text) {
    if (text.equals(SYSTEM)) {
      return new Reading.Fit<>(new Resolver.OfTheSystem());
    }
    try {
      DialTarget target = DialTarget.parse(text);
      return new Reading.Fit<>(new Resolver.At(target.ip(), target.port().orElse(DNS)));
    } catch (IllegalArgumentException e) {
      return new Reading.Misfit<>(ADDRESS + EXAMPLES + ", or " + SYSTEM);
    }
  }

  @Override
  String allowed() {
    return ADDRESS + ", or " + SYSTEM;
  }
}
