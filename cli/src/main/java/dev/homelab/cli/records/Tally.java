package dev.homelab.cli.records;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What some cells add up to.
public final class Tally {
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Integer, Long> exits = new TreeMap<>();
  private final Set<String> users = new HashSet<>();
  private int unnamed;
  private long count;

  /// Adds a cell.
  public void add(Cell cell, Outcome outcome) {
    count += cell.count();
    outcomes.merge(outcome, (long) cell.count(), Long::sum);
    exits.merge(cell.exit(), (long) cell.count(), Long::sum);
    if (!cell.user().isEmpty()) {
      users.add(cell.user());
    }
  }

  /// Says that at least so many users are not named.
  public void addUnnamed(int atLeast) {
    unnamed = Math.max(unnamed, atLeast);
  }

  /// All uses.
  public long count() {
    return count;
  }

  /// How many uses came to this.
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /// How many have failed.
  public long failed() {
    return count(Outcome.FAILED);
  }

  /// The part of all uses that has failed, 0 to 1.
  public double rate() {
    return count == 0 ? 0 : (double) failed() / count;
  }

  /// By how many it was used: at least, where there are days without names.
  public int users() {
    return Math.max(users.size(), unnamed);
  }

  /// Who used it, of those that are known by name.
  public Set<String> names() {
    return users;
  }

  /// How often each exit status came.
  public Map<Integer, Long> exits() {
    return exits;
  }
}
