package dev.homelab.mining.history;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Counts what a source holds, and hands on what is recent enough.
final class Tally implements Sink {
  private final Instant since;
  private final Consumer<Typed> to;
  private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
  private long commands;

  Tally(Instant since, Consumer<Typed> to) {
    this.since = since;
    this.to = to;
  }

  @Override
  public void typed(Typed command) {
    boolean old = command.at().isPresent() && command.at().get().isBefore(since);
    if (!old && !command.line().isBlank()) {
      commands++;
      to.accept(command);
    }
  }

  @Override
  public void skip(Skip reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  long commands() {
    return commands;
  }

  Map<Skip, Long> skipped() {
    return skipped;
  }
}
