package dev.homelab.mining.rank;

import dev.homelab.mining.rank.Event.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which steps are usual enough to be of a task, where they stand, and which of their values hardly
/// ever differ.
final class Habits {
  /// From which share on a value that stays the same is of the template.
  private static final double SAME = 0.8;

  /// A longer value is data.
  private static final int LONGEST = 80;

  private final List<Event> events;
  private final Map<Integer, List<Integer>> usual = new HashMap<>();
  private final Map<Integer, Map<Integer, String>> fixed = new HashMap<>();
  private final Map<Integer, Set<String>> fixedMore = new HashMap<>();

  Habits(List<Event> events, int uses) {
    this.events = events;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).canBeStep()) {
        usual.computeIfAbsent(events.get(i).kind(), _ -> new ArrayList<>()).add(i);
      }
    }
    usual.values().removeIf(places -> places.size() < uses);
    usual.forEach((kind, places) -> fixed.put(kind, fixed(places)));
    usual.forEach((kind, places) -> fixedMore.put(kind, fixedMore(places)));
  }

  /// The kinds that are usual, each with the events of it.
  Map<Integer, List<Integer>> usual() {
    return usual;
  }

  boolean isUsual(Event event) {
    return event.canBeStep() && usual.containsKey(event.kind());
  }

  int count(int kind) {
    return usual.getOrDefault(kind, List.of()).size();
  }

  /// The values of a kind that hardly ever differ, by their place.
  Map<Integer, String> fixed(int kind) {
    return fixed.getOrDefault(kind, Map.of());
  }

  /// The further values of a kind that hardly ever lack.
  Set<String> fixedMore(int kind) {
    return fixedMore.getOrDefault(kind, Set.of());
  }

  private Set<String> fixedMore(List<Integer> places) {
    Map<String, Integer> counts = new HashMap<>();
    for (int place : places) {
      for (String value : Set.copyOf(events.get(place).more())) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < SAME * places.size());
    return Set.copyOf(counts.keySet());
  }

  private Map<Integer, String> fixed(List<Integer> places) {
    Map<Integer, String> same = new HashMap<>();
    Event first = events.get(places.getFirst());
    if (first.role() == Role.VERB) {
      return same;
    }
    for (int hole = 0; hole < first.values().size(); hole++) {
      Map<String, Integer> counts = new HashMap<>();
      for (int place : places) {
        String value = events.get(place).values().get(hole);
        if (counts.merge(value, 1, Integer::sum) >= SAME * places.size()
            && value.length() < LONGEST) {
          same.put(hole, value);
        }
      }
    }
    return same;
  }
}
