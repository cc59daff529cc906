package dev.homelab.mining.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds steps that follow one another, with few others in between, level by level: a sequence that
/// its first step does not foretell in half of the cases can't become one that it does.
final class Sequences {
  /// From which share of its first step on a sequence is followed further.
  private static final double FOLLOWED = 0.5;

  private final List<Event> events;
  private final Habits habits;
  private final Costs costs;

  /// The events that come one after another, sitting by sitting.
  private final int[] stream;

  /// Behind the last place of the sitting that a place is of.
  private final int[] ends;

  Sequences(List<Event> events, Habits habits, Costs costs) {
    this.events = events;
    this.habits = habits;
    this.costs = costs;
    this.stream = stream(events);
    this.ends = ends();
  }

  /// A sequence so far.
  ///
  /// @param places where it stands in the stream, each time
  /// @param uses how often it was done, each step being of one use at most
  /// @param follows how often the first step is followed by the rest, beyond chance, 0 to 1
  private record Sequence(
      List<Integer> kinds, List<int[]> places, List<int[]> uses, double follows) {}

  private static int[] stream(List<Event> events) {
    int[] stream = new int[events.size()];
    int length = 0;
    for (int i = 0; i < stream.length; i++) {
      if (!events.get(i).aside()) {
        stream[length++] = i;
      }
    }
    return Arrays.copyOf(stream, length);
  }

  private int[] ends() {
    int[] ends = new int[stream.length];
    for (int i = stream.length - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < stream.length && at(i).sitting() == at(i + 1).sitting();
      ends[i] = goesOn ? ends[i + 1] : i + 1;
    }
    return ends;
  }

  private Event at(int place) {
    return events.get(stream[place]);
  }

  /// Gives every sequence of two steps and more.
  void find(Consumer<Task> found) {
    List<Sequence> level = firsts();
    for (int steps = 2; steps <= costs.steps() && !level.isEmpty(); steps++) {
      List<Sequence> longer = new ArrayList<>();
      for (Sequence sequence : level) {
        longer(sequence, longer);
      }
      longer.forEach(sequence -> found.accept(task(sequence)));
      level = longer;
    }
  }

  private List<Sequence> firsts() {
    Map<Integer, List<int[]>> places = new LinkedHashMap<>();
    for (int i = 0; i < stream.length; i++) {
      if (habits.isUsual(at(i))) {
        places.computeIfAbsent(at(i).kind(), _ -> new ArrayList<>()).add(new int[] {i});
      }
    }
    List<Sequence> firsts = new ArrayList<>();
    places.forEach((kind, all) -> firsts.add(new Sequence(List.of(kind), all, all, 1)));
    return firsts;
  }

  private void longer(Sequence sequence, List<Sequence> into) {
    Map<Integer, List<int[]>> next = new HashMap<>();
    for (int[] places : sequence.places) {
      int last = places[places.length - 1];
      int end = Math.min(ends[last], last + 2 + costs.between());
      for (int place = last + 1; place < end; place++) {
        if (isNext(sequence, last, place)) {
          int[] more = Arrays.copyOf(places, places.length + 1);
          more[places.length] = place;
          next.computeIfAbsent(at(place).kind(), _ -> new ArrayList<>()).add(more);
        }
      }
    }
    double least = Math.max(costs.uses(), FOLLOWED * habits.count(sequence.kinds.getFirst()));
    next.forEach(
        (kind, places) -> {
          if (places.size() >= least) {
            into.add(longer(sequence, kind, places));
          }
        });
  }

  private Sequence longer(Sequence sequence, int kind, List<int[]> places) {
    List<Integer> kinds = new ArrayList<>(sequence.kinds);
    kinds.add(kind);
    List<int[]> uses = apart(places);
    double share = Math.min(1, (double) uses.size() / sequence.uses.size());
    return new Sequence(
        List.copyOf(kinds), places, uses, sequence.follows * beyondChance(share, kind));
  }

  /// How much more often a step follows than one of its kind would stand there anyway, as a share
  /// of what there could be (Cohen's kappa).
  private double beyondChance(double share, int kind) {
    double elsewhere = 1 - (double) habits.count(kind) / stream.length;
    double anyway = 1 - Math.pow(elsewhere, costs.between() + 1);
    return Math.max(0, (share - anyway) / (1 - anyway));
  }

  /// The uses that have no step in common: of two that overlap, the later is the closer one.
  private static List<int[]> apart(List<int[]> places) {
    List<int[]> apart = new ArrayList<>();
    BitSet used = new BitSet();
    for (int[] use : places.reversed()) {
      if (Arrays.stream(use).noneMatch(used::get)) {
        Arrays.stream(use).forEach(used::set);
        apart.add(use);
      }
    }
    return apart.reversed();
  }

  /// Whether a step of another kind stands here, the first of its kind behind the last step.
  private boolean isNext(Sequence sequence, int last, int place) {
    Event event = at(place);
    if (!habits.isUsual(event) || sequence.kinds.contains(event.kind())) {
      return false;
    }
    for (int between = last + 1; between < place; between++) {
      if (at(between).kind() == event.kind() && at(between).canBeStep()) {
        return false;
      }
    }
    return true;
  }

  private Task task(Sequence sequence) {
    List<int[]> places =
        sequence.uses.stream()
            .map(use -> Arrays.stream(use).map(place -> stream[place]).toArray())
            .toList();
    return new Task(sequence.kinds, places, Math.max(0, 2 * sequence.follows - 1));
  }
}
