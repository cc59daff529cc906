package dev.homelab.mining.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Puts commands in the order of their times, as far as a window of them allows: shells append a
/// whole sitting when it ends, and what two machines synchronise arrives late.
///
/// A command without a time stays behind the one that it followed. What is more than [#WINDOW]
/// commands out of order stays so, and costs memory to nobody.
final class TimeOrder implements Sink {
  private static final int WINDOW = 16_384;
  private static final int CHARACTERS = 4 << 20;

  private record Waiting(Instant at, long turn, Typed command) {}

  private final Sink to;
  private final PriorityQueue<Waiting> window =
      new PriorityQueue<>(Comparator.comparing(Waiting::at).thenComparingLong(Waiting::turn));
  private Instant latest = Instant.MIN;
  private long turn;
  private long characters;

  TimeOrder(Sink to) {
    this.to = to;
  }

  @Override
  public void typed(Typed command) {
    latest = command.at().orElse(latest);
    window.add(new Waiting(latest, turn++, command));
    characters += command.line().length();
    while (window.size() > WINDOW || (characters > CHARACTERS && window.size() > 1)) {
      release();
    }
  }

  @Override
  public void skip(Skip reason) {
    to.skip(reason);
  }

  /// Hands on the rest.
  void end() {
    while (!window.isEmpty()) {
      release();
    }
  }

  private void release() {
    Typed command = window.remove().command();
    characters -= command.line().length();
    to.typed(command);
  }
}
