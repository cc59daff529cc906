package dev.homelab.mining.rank;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.rank.Event.Role;
import dev.homelab.mining.rank.Folding.Folded;
import dev.homelab.mining.rank.Row.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// From what was done to the rows of what would be a verb.
final class Rows {
  private final Kinds kinds;
  private final List<Event> events;
  private final Costs costs;
  private final Habits habits;
  private final Savings savings;

  Rows(Kinds kinds, List<Event> events, Costs costs) {
    this.kinds = kinds;
    this.events = events;
    this.costs = costs;
    this.habits = new Habits(events, costs.uses());
    this.savings = new Savings(events, habits, costs);
  }

  /// The rows of at most so many tasks: those that pay first, each by what it spares.
  List<Row> rows(int most) {
    List<Task> tasks = new ArrayList<>();
    habits.usual().forEach((kind, places) -> addSingle(kind, places, tasks));
    List<Task> sequences = new ArrayList<>();
    new Sequences(events, habits, costs).find(sequences::add);
    tasks.addAll(sequences);
    Selection selection = new Selection(events, costs, savings);
    return Folding.fold(selection.choose(tasks, most), sequences).stream()
        .map(this::row)
        .sorted(
            Comparator.comparing((Row row) -> !row.pays())
                .thenComparingDouble(row -> -row.sparedSeconds()))
        .toList();
  }

  private void addSingle(int kind, List<Integer> places, List<Task> tasks) {
    if (events.get(places.getFirst()).role() == Role.TASK) {
      tasks.add(
          new Task(List.of(kind), places.stream().map(place -> new int[] {place}).toList(), 1));
    }
  }

  private Row row(Folded folded) {
    List<int[]> uses = folded.worth().counted();
    Map<Integer, int[]> shown = new HashMap<>();
    folded.shown().forEach(whole -> Arrays.stream(whole).forEach(place -> shown.put(place, whole)));
    return new Row(
        new Holes(events, kinds, habits).steps(folded.kinds(), folded.shown()),
        uses.size(),
        folded.worth().days(),
        (double) uses.stream().filter(this::wasRetried).count() / uses.size(),
        (double) uses.stream().filter(this::wasAgent).count() / uses.size(),
        folded.spared(),
        folded.gained() > costs.writeSeconds(),
        uses.stream().map(use -> occurrence(use, shown)).toList());
  }

  private boolean wasRetried(int[] use) {
    for (int place : use) {
      if (events.get(place).tries() > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean wasAgent(int[] use) {
    return events.get(use[0]).actor() == Actor.AGENT;
  }

  /// A use, with all the steps that are shown where it has them too.
  ///
  /// @param shown by each of its places, what has all the steps that are shown
  private Occurrence occurrence(int[] use, Map<Integer, int[]> shown) {
    int day = events.get(use[0]).day();
    int[] whole = shown.getOrDefault(use[0], use);
    int[] steps = hasAll(whole, use) ? whole : use;
    List<String> lines = lines(steps);
    Set<String> between = new LinkedHashSet<>();
    for (int place = steps[0]; place < steps[steps.length - 1]; place++) {
      between.add(events.get(place).line());
    }
    between.removeAll(lines);
    return new Occurrence(
        day < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
        List.copyOf(lines),
        List.copyOf(between),
        savings.seconds(use));
  }

  /// The lines of some steps; several of one line are one.
  private List<String> lines(int[] steps) {
    List<String> lines = new ArrayList<>();
    for (int place : steps) {
      String line = events.get(place).line();
      if (lines.isEmpty() || !lines.getLast().equals(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean hasAll(int[] whole, int[] use) {
    return Arrays.stream(use).allMatch(place -> Arrays.binarySearch(whole, place) >= 0);
  }
}
