package dev.homelab.http;

import java.util.Optional;

/// The form that a host name has in the DNS, in TLS and in a `Host` header. Every way into the tool
/// goes through here, so that one name means one host.
public final class HostName {
  private HostName() {}

  /// An ASCII name as it is; of any other what browsers ask for: UTS 46, non-transitional, with its
  /// checks of joiners and of text that runs both ways, and without those that would refuse `_`.
  ///
  /// @return empty if it can be no name
  public static Optional<String> ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Uts46.ascii(name);
      }
    }
    return Optional.of(name);
  }
}
