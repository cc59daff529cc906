package dev.homelab.cli.resolver;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The types of DNS records that can be asked for. The names are those of the DNS.
public enum RecordType {
  A,
  AAAA,
  CNAME,
  MX,
  TXT,
  NS,
  SRV,
  PTR,
  CAA,
  SOA,
  HTTPS,
  SVCB,
  DS,
  TLSA;

  /// The type that a person typed, in either case.
  public static Optional<RecordType> named(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }

  /// All of them, for a message.
  public static String all() {
    return Arrays.stream(values()).map(RecordType::name).collect(Collectors.joining(", "));
  }

  /// Whether its records hold an IP address.
  public boolean isAddress() {
    return switch (this) {
      case A, AAAA -> true;
      case CNAME, MX, TXT, NS, SRV, PTR, CAA, SOA, HTTPS, SVCB, DS, TLSA -> false;
    };
  }
}
