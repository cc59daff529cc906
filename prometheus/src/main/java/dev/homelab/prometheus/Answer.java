package dev.homelab.prometheus;

import java.util.List;

/// A query's result, and what the server remarked on it.
///
/// @param warnings of unknown origin; most servers have none
public record Answer(QueryResult result, List<String> warnings) {
  /// A copy of the list is kept.
  public Answer {
    warnings = List.copyOf(warnings);
  }
}
