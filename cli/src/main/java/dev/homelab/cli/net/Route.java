package dev.homelab.cli.net;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Where a leg goes, and who said so.
sealed interface Route {
  /// To these addresses, tried one after another.
  ///
  /// @param from a resolver, or what stands in its place
  /// @param dns how long the resolver took, if one was asked
  record To(List<InetSocketAddress> addresses, String from, Optional<Duration> dns)
      implements Route {}

  /// There is no address.
  ///
  /// @param reason in words
  /// @param unknown whether the resolver answered, and has none
  record Nowhere(String from, String reason, boolean unknown, Optional<Duration> dns)
      implements Route {}

  String from();

  Optional<Duration> dns();
}
