package dev.homelab.prometheus;

/// Knows what the errors of one kind of server mean.
@FunctionalInterface
public interface Refusals {
  /// The kind of an error.
  ///
  /// @param status the HTTP status, or the code of a WebSocket's close
  /// @param words the server's own, whole
  /// @param query what was asked; empty where no query was
  Refusal of(int status, String words, String query);
}
