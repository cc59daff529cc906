package dev.homelab.mining.history;

import java.util.Map;
import java.util.Optional;

/// What came of reading one source.
///
/// @param source what was read
/// @param kind whose history it turned out to be; empty if it is not known
/// @param bytes the size of the file; 0 if it was not read, as a transcript that ended before
/// @param commands how many were handed on
/// @param skipped how often something was not read, by the reason, which is told and never guessed
public record SourceReport(
    Source source, Optional<Kind> kind, long bytes, long commands, Map<Skip, Long> skipped) {
  public SourceReport {
    skipped = Map.copyOf(skipped);
  }
}
