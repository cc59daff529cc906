package dev.homelab.cli.settings;

import dev.homelab.http.DialTarget;
import dev.homelab.http.HostName;
import java.util.Optional;

/// A name server, by its address.
final class ResolverType extends ValueType<Resolver> {
  /// The word for the system's own.
  static final String SYSTEM = "system";

  private static final String ADDRESS = "an IP address, with a port if need be";
  private static final String EXAMPLES = ", such as 10.0.0.53 or [fd00::53]:5353";
  private static final String OTHERS = ", tls://IP#NAME, or " + SYSTEM;
  private static final String TLS = "tls://";
  private static final int DNS = 53;
  private static final int DNS_OVER_TLS = 853;

  @Override
  Reading<Resolver> read(String text) {
    if (text.equals(SYSTEM)) {
      return new Reading.Fit<>(new Resolver.OfTheSystem());
    }
    try {
      return new Reading.Fit<>(
          text.startsWith(TLS) ? overTls(text.substring(TLS.length())) : plain(text));
    } catch (IllegalArgumentException e) {
      return new Reading.Misfit<>(ADDRESS + EXAMPLES + OTHERS);
    }
  }

  private static Resolver plain(String text) {
    DialTarget target = DialTarget.parse(text);
    return new Resolver.At(target.ip(), target.port().orElse(DNS));
  }

  /// @throws IllegalArgumentException if it is none
  private static Resolver overTls(String text) {
    int hash = text.indexOf('#');
    DialTarget target = DialTarget.parse(hash < 0 ? text : text.substring(0, hash));
    Optional<String> name = hash < 0 ? Optional.empty() : name(text.substring(hash + 1));
    if (hash >= 0 && name.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    return new Resolver.OverTls(target.ip(), target.port().orElse(DNS_OVER_TLS), name);
  }

  private static Optional<String> name(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || ":/?#@".indexOf(text.charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return text.isEmpty() ? Optional.empty() : HostName.ascii(text);
  }

  @Override
  String allowed() {
    return ADDRESS + OTHERS;
  }
}
