package dev.homelab.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Tries the addresses of a name one after another, until one is connected to. Where there are
/// several, each first has as long as RFC 8305 lets one be ahead of the next, so that a dead one
/// costs no more; those that were too slow for that are tried again with all patience. What was
/// connected to is tried first the next time.
///
/// Safe for use by several threads.
final class Turns {
  private static final Duration HEAD_START = Duration.ofMillis(250);

  private final Duration patience;
  private final Map<String, InetSocketAddress> connected = new ConcurrentHashMap<>();

  /// @param patience how long one connect may take
  Turns(Duration patience) {
    this.patience = patience;
  }

  /// What is done at an address.
  interface Try<T> {
    /// @param patience how long the connect may take
    /// @throws Unreachable with [Leg#CONNECT] if it could not be connected to
    T at(InetSocketAddress address, Duration patience) throws IOException;
  }

  /// @param name whose addresses they are, with its port
  /// @param addresses at least one
  /// @throws Unreachable as the last of the attempts, if none could be connected to
  /// @throws IOException as the first attempt that failed in another way
  <T> T first(String name, List<InetSocketAddress> addresses, Try<T> attempt) throws IOException {
    if (addresses.size() == 1) {
      return attempt.at(addresses.getFirst(), patience);
    }
    Duration start = HEAD_START.compareTo(patience) < 0 ? HEAD_START : patience;
    List<InetSocketAddress> slow = new ArrayList<>();
    @Nullable Unreachable last = null;
    for (InetSocketAddress address : inOrder(name, addresses)) {
      try {
        return kept(name, address, attempt.at(address, start));
      } catch (Unreachable e) {
        last = connecting(e);
        if (e.getCause() instanceof SocketTimeoutException) {
          slow.add(address);
        }
      }
    }
    for (InetSocketAddress address : slow) {
      try {
        return kept(name, address, attempt.at(address, patience));
      } catch (Unreachable e) {
        last = connecting(e);
      }
    }
    if (last == null) {
      throw new IllegalStateException("a name without addresses");
    }
    throw last;
  }

  private List<InetSocketAddress> inOrder(String name, List<InetSocketAddress> addresses) {
    @Nullable InetSocketAddress before = connected.get(name);
    if (before == null || !addresses.contains(before)) {
      return addresses;
    }
    List<InetSocketAddress> order = new ArrayList<>(addresses);
    order.remove(before);
    order.addFirst(before);
    return order;
  }

  private <T> T kept(String name, InetSocketAddress address, T made) {
    connected.put(name, address);
    return made;
  }

  /// The same, if it is a failed connect.
  private static Unreachable connecting(Unreachable failure) throws Unreachable {
    if (failure.leg() != Leg.CONNECT) {
      throw failure;
    }
    return failure;
  }
}
