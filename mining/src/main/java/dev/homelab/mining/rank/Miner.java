package dev.homelab.mining.rank;

import dev.homelab.mining.history.Typed;
import dev.homelab.mining.shell.Catalogue;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Takes in histories, and says what in them would be worth a verb.
public final class Miner {
  /// @param onPath whether a program of this name can be run here
  /// @param zone where days begin
  public Miner(
      Catalogue catalogue, Predicate<String> onPath, Verbs verbs, Costs costs, ZoneId zone) {}

  /// Where one more history goes, command by command in the order in which they were typed.
  public Consumer<Typed> history() {
    return typed -> {};
  }

  /// What all histories say so far.
  public Findings findings() {
    return new Findings(List.of(), List.of(), List.of(), 0, 0);
  }
}
