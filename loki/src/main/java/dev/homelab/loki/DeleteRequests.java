package dev.homelab.loki;

import java.time.Instant;
import java.util.List;

/// The deletions that a Loki has noted.
public sealed interface DeleteRequests {
  /// @param requests oldest first
  record Listed(List<DeleteRequest> requests) implements DeleteRequests {
    /// A copy of the list is kept.
    public Listed {
      requests = List.copyOf(requests);
    }
  }

  /// As [DeleteResult.NotEnabled].
  record NotEnabled(String reason) implements DeleteRequests {}

  /// One noted deletion.
  ///
  /// @param status `received`, `processed` or how far it is; of unknown origin, as is the query
  record DeleteRequest(
      String id, Instant start, Instant end, String query, String status, Instant created) {}
}
