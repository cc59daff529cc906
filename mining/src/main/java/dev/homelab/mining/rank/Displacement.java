package dev.homelab.mining.rank;

import dev.homelab.mining.rank.Event.Role;
import dev.homelab.mining.rank.Findings.Displaced;
import dev.homelab.mining.shell.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often the work of a verb is done by hand.
final class Displacement {
  private final Map<Integer, Integer> byHand = new HashMap<>();
  private int called;
  private double lost;

  private Displacement() {}

  static List<Displaced> of(Taken taken, List<Event> events) {
    Map<Integer, Displacement> verbs = new HashMap<>();
    for (Event event : events) {
      if (event.role() == Role.VERB) {
        verbs
            .computeIfAbsent(event.kind(), _ -> new Displacement())
            .take(event, taken.kinds(), taken.costs());
      }
    }
    List<Displaced> all = new ArrayList<>();
    verbs.forEach(
        (kind, displacement) -> {
          if (!displacement.byHand.isEmpty()) {
            all.add(displacement.row(taken.kinds().words(kind).getFirst(), taken.kinds()));
          }
        });
    all.sort(
        Comparator.comparingDouble((Displaced d) -> -d.lostSeconds())
            .thenComparing(Displaced::verb));
    return List.copyOf(all);
  }

  private void take(Event event, Kinds kinds, Costs costs) {
    if (Calls.isCall(kinds.words(event.typed()))) {
      called++;
      return;
    }
    byHand.merge(event.typed(), 1, Integer::sum);
    int value = event.values().isEmpty() ? 0 : event.values().getFirst().length() + 1;
    lost +=
        Math.max(0, event.seconds() - costs.of(event.actor()).line(costs.callCharacters() + value));
  }

  private Displaced row(Word verb, Kinds kinds) {
    int most =
        byHand.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .orElseThrow()
            .getKey();
    List<Word> words = new ArrayList<>();
    int hole = 0;
    for (Word word : kinds.words(most)) {
      words.add(word == Word.Mark.VALUE ? new Word.Hole(++hole) : word);
    }
    int sum = byHand.values().stream().mapToInt(Integer::intValue).sum();
    return new Displaced(verb.text(), called, sum, List.copyOf(words), lost);
  }
}
