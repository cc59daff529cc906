package dev.homelab.mining.rank;

import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Findings.Missed;
import dev.homelab.mining.shell.Shell;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Takes in histories, and says what in them would be worth a verb. Not for several threads at
/// once.
public final class Miner {
  /// The most tasks that are chosen.
  private static final int MOST = 60;

  private final Taken taken;
  private final Costs costs;

  /// @param zone where days begin
  public Miner(Shell shell, Verbs verbs, Costs costs, ZoneId zone) {
    this.taken = new Taken(shell, verbs, costs, zone);
    this.costs = costs;
  }

  /// Where one more history goes, command by command in the order in which they were typed.
  public Consumer<Typed> history() {
    return new Taking(taken);
  }

  /// What all histories say so far.
  public Findings findings() {
    List<Event> events = taken.events();
    return new Findings(
        new Rows(taken.kinds(), events, costs).rows(MOST),
        Displacement.of(taken, events),
        missed(),
        taken.commands(),
        taken.skipped());
  }

  private List<Missed> missed() {
    List<Missed> missed = new ArrayList<>();
    taken.calls().missed().forEach((verb, count) -> missed.add(new Missed(verb, count)));
    missed.sort(Comparator.comparingInt((Missed m) -> -m.count()).thenComparing(Missed::verb));
    return List.copyOf(missed);
  }
}
