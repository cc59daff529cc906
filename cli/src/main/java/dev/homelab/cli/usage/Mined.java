package dev.homelab.cli.usage;

import dev.homelab.mining.history.SourceReport;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Findings;
import dev.homelab.mining.shell.Shell;
import java.time.Instant;
import java.util.List;

/// What the histories of this user say.
///
/// @param since from when on commands were read
/// @param sources what was read, and what was not
/// @param costs by which it was ranked
/// @param shell by which it was read
record Mined(
    Instant since, List<SourceReport> sources, Costs costs, Findings findings, Shell shell) {
  /// How many commands were read.
  long commands() {
    return sources.stream().mapToLong(SourceReport::commands).sum();
  }
}
