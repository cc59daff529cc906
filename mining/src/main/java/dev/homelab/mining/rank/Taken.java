package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Shell;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What was taken in of all histories.
final class Taken {
  private final Shell shell;
  private final Costs costs;
  private final ZoneId zone;
  private final Covers covers;
  private final Calls calls;
  private final Kinds kinds = new Kinds();
  private final List<List<Event>> histories = new ArrayList<>();
  private int sittings;
  private int stretches;
  private int commands;
  private int skipped;

  Taken(Shell shell, Verbs verbs, Costs costs, ZoneId zone) {
    this.shell = shell;
    this.costs = costs;
    this.zone = zone;
    this.covers = new Covers(shell, verbs.declared());
    this.calls = new Calls(verbs);
  }

  int nextSitting() {
    return sittings++;
  }

  /// A number for a stretch without times: negative, and apart from those of sittings.
  int nextStretch() {
    return Integer.MIN_VALUE + stretches++;
  }

  void count() {
    commands++;
  }

  void skip() {
    skipped++;
  }

  Shell shell() {
    return shell;
  }

  Costs costs() {
    return costs;
  }

  ZoneId zone() {
    return zone;
  }

  Covers covers() {
    return covers;
  }

  Calls calls() {
    return calls;
  }

  Kinds kinds() {
    return kinds;
  }

  List<Event> newHistory() {
    List<Event> history = new ArrayList<>();
    histories.add(history);
    return history;
  }

  /// All steps, those of one history in the order in which they were done.
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    histories.forEach(events::addAll);
    return events;
  }

  int commands() {
    return commands;
  }

  int skipped() {
    return skipped;
  }
}
