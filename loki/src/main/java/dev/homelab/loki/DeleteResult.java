package dev.homelab.loki;

/// What became of a request to delete lines.
public sealed interface DeleteResult {
  /// Loki has noted the request. It hides the lines from queries soon and removes them hours later.
  record Accepted() implements DeleteResult {}

  /// This Loki deletes nothing: its operator has not enabled it (`retention_enabled` and
  /// `deletion_mode`), or something in front of it does not let the request through.
  ///
  /// @param reason one line of at most 200 characters, of unknown origin
  record NotEnabled(String reason) implements DeleteResult {}
}
