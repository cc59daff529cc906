package dev.homelab.http;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// No whole answer came from the server. The message is one line, fit to be shown to a person:
///
/// ```
/// loki.lab.example:443 (10.0.0.2): TLS: certificate expired 2024-01-01
/// ```
///
/// It never holds a path, a query, a header, a body or a credential. Text that came from the other
/// side (names in a certificate) is cut to a bound; what its characters do on a terminal is for
/// whoever prints it to see to.
public final class Unreachable extends IOException {
  private static final long serialVersionUID = 1L;

  private final Leg leg;
  private final String address;
  private final @Nullable String dialled;
  private final String reason;

  Unreachable(Leg leg, Endpoint endpoint, String reason, @Nullable Throwable cause) {
    super(endpoint.describe() + ": " + leg.label() + ": " + reason, cause);
    this.leg = leg;
    this.address = endpoint.address();
    this.dialled = endpoint.dialled();
    this.reason = reason;
  }

  /// The leg that failed.
  public Leg leg() {
    return leg;
  }

  /// What the URL named, as `host:port`; an IPv6 address stands in brackets.
  public String address() {
    return address;
  }

  /// Where it was dialled: an IP address, with `:port` where a dial rule changed the port. Empty
  /// when the name did not resolve, and when the URL itself gives the address.
  public Optional<String> dialled() {
    return Optional.ofNullable(dialled);
  }

  /// What went wrong on that leg, in words.
  public String reason() {
    return reason;
  }
}
