package dev.homelab.cli.net;

import dev.homelab.http.Visit;
import dev.homelab.http.Walk;
import java.util.Optional;

/// One visit on the way of a leg: the first, or one that an answer redirected to.
///
/// @param visit what was asked for
/// @param route where it led
/// @param walk what was met there; empty if it led nowhere
record Hop(Visit visit, Route route, Optional<Walk> walk) {
  /// Where its answer redirects to, as it says.
  Optional<String> location() {
    return walk.flatMap(Walk::location);
  }

  Optional<Long> status() {
    return walk.filter(walked -> walked.status().isPresent())
        .map(walked -> (long) walked.status().getAsInt());
  }
}
