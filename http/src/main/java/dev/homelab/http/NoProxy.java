package dev.homelab.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry of `NO_PROXY`: hosts that are spoken to directly.
///
/// @param name of the host in its canonical form, with a dot in front where only names below it are
///     meant; empty for every host
/// @param bits how much of an address counts; -1 for all
/// @param port 0 for any
record NoProxy(String name, int bits, int port) {

  static NoProxy[] list(String text) {
    List<NoProxy> entries = new ArrayList<>();
    for (String part : text.split("[,\\s]+", -1)) {
      if (!part.isEmpty()) {
        entries.add(of(part));
      }
    }
    return entries.toArray(new NoProxy[0]);
  }

  private static NoProxy of(String text) {
    if (text.equals("*")) {
      return new NoProxy("", -1, 0);
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      return new NoProxy(
          HostPattern.canonical(text.substring(0, slash)), number(text.substring(slash + 1)), 0);
    }
    int colon = IpLiteral.parse(text).isPresent() ? -1 : text.lastIndexOf(':');
    int port = colon < 0 ? 0 : number(text.substring(colon + 1));
    String name = HostPattern.canonical(colon < 0 ? text : text.substring(0, colon));
    return new NoProxy(name.startsWith("*.") ? name.substring(1) : name, -1, port);
  }

  /// What is no number fits nothing.
  private static int number(String digits) {
    boolean isNumber = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && !digits.isEmpty() ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  /// @param address what the host is, if it is an address
  boolean covers(String host, Optional<InetAddress> address, int at) {
    if (port != 0 && port != at) {
      return false;
    }
    if (name.isEmpty()) {
      return true;
    }
    if (address.isPresent()) {
      Optional<InetAddress> own = IpLiteral.parse(name);
      return own.isPresent() && hasInCommon(own.get().getAddress(), address.get().getAddress());
    }
    return name.startsWith(".")
        ? host.endsWith(name)
        : host.equals(name) || host.endsWith("." + name);
  }

  private boolean hasInCommon(byte[] own, byte[] other) {
    int all = own.length * Byte.SIZE;
    int count = bits < 0 ? all : bits;
    if (own.length != other.length || count > all) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int mask = 0x80 >> (i % Byte.SIZE);
      if (((own[i / Byte.SIZE] ^ other[i / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
