package dev.homelab.cli.resolver;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses that nobody outside can reach: private and shared IPv4 networks, IPv6's unique
/// local addresses, and those of one link or one machine.
public final class PrivateAddress {
  private PrivateAddress() {}

  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
    boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    return uniqueLocal
        || shared
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress();
  }
}
