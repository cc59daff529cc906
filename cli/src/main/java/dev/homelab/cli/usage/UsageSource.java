package dev.homelab.cli.usage;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// Where the records are read from.
interface UsageSource {
  /// Its name in the output.
  String name();

  /// The uses in `(since, until]`, of everybody or of one user.
  Top top(Instant since, Instant until, Optional<String> user) throws IOException, VerbFailure;
}
