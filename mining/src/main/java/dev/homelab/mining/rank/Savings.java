package dev.homelab.mining.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a verb would have spared: what was typed, less the verb's call with every value once.
final class Savings {
  /// A shorter value is not looked for in others.
  private static final int LEAST_PART = 3;

  private static final String JOINTS = "/:@.-=";

  private final List<Event> events;
  private final Habits habits;
  private final Costs costs;

  Savings(List<Event> events, Habits habits, Costs costs) {
    this.events = events;
    this.habits = habits;
    this.costs = costs;
  }

  /// In seconds; negative where the call would have cost more.
  double seconds(int[] places) {
    double spent = 0;
    Set<String> values = new HashSet<>();
    for (int place : places) {
      Event event = events.get(place);
      spent += event.seconds();
      addValues(event, values);
    }
    Costs.Typing typing = costs.of(events.get(places[0]).actor());
    return spent - typing.line(costs.callCharacters() + characters(values));
  }

  private void addValues(Event event, Set<String> values) {
    Map<Integer, String> fixed = habits.fixed(event.kind());
    for (int hole = 0; hole < event.values().size(); hole++) {
      String value = event.values().get(hole);
      if (!value.equals(fixed.get(hole))) {
        values.add(value);
      }
    }
    for (String value : event.more()) {
      if (!habits.fixedMore(event.kind()).contains(value)) {
        values.add(value);
      }
    }
  }

  /// The characters of all values, each with the space before it. What one has of another, such as
  /// `app` in `registry/app:1.2`, is typed once.
  private static int characters(Set<String> values) {
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    int characters = 0;
    for (int i = 0; i < sorted.size(); i++) {
      String rest = sorted.get(i);
      for (String part : sorted.subList(0, i)) {
        rest = part.length() < LEAST_PART ? rest : rest.replace(part, "");
      }
      characters += isJoint(rest) ? 0 : rest.length() + 1;
    }
    return characters;
  }

  private static boolean isJoint(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (JOINTS.indexOf(rest.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
