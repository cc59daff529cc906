package dev.homelab.cli.net;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Which of a host's addresses are looked at.
enum Family {
  BOTH,
  IPV4,
  IPV6;

  boolean has(InetAddress address) {
    return switch (this) {
      case BOTH -> true;
      case IPV4 -> !(address instanceof Inet6Address);
      case IPV6 -> address instanceof Inet6Address;
    };
  }

  /// What a message says where there is none.
  String none() {
    return switch (this) {
      case BOTH -> "it has no address";
      case IPV4 -> "it has no IPv4 address";
      case IPV6 -> "it has no IPv6 address";
    };
  }
}
