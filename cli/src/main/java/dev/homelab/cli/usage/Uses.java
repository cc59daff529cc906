package dev.homelab.cli.usage;

import dev.homelab.cli.records.Answer;
import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Outcomes;
import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.records.Window;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What was read, as far as it may be shown.
final class Uses {
  private final Answer answer;
  private final Outcomes outcomes;
  private final Predicate<String> asked;
  private final long minUsers;
  private final Set<String> hidden;

  /// @param asked which verbs are asked about
  /// @param minUsers what fewer people use is hidden
  Uses(Answer answer, Outcomes outcomes, Predicate<String> asked, long minUsers) {
    this.answer = answer;
    this.outcomes = outcomes;
    this.asked = asked;
    this.minUsers = minUsers;
    this.hidden = minUsers > 1 ? hidden() : Set.of();
  }

  private Set<String> hidden() {
    Map<String, Set<String>> users = new HashMap<>();
    answer
        .cube()
        .each(cell -> users.computeIfAbsent(cell.verb(), verb -> new HashSet<>()).add(cell.user()));
    Set<String> few = new HashSet<>();
    users.forEach(
        (verb, names) -> {
          names.remove("");
          if (Math.max(names.size(), answer.cube().unnamedUsers(verb)) < minUsers) {
            few.add(verb);
          }
        });
    return few;
  }

  private Uses(Uses all, Predicate<String> asked) {
    this.answer = all.answer;
    this.outcomes = all.outcomes;
    this.asked = asked;
    this.minUsers = all.minUsers;
    this.hidden = all.hidden;
  }

  /// The uses of one verb.
  Uses of(String verb) {
    return new Uses(this, verb::equals);
  }

  /// Whether a verb is not shown since too few people use it.
  boolean isHidden(String verb) {
    return hidden.contains(verb);
  }

  Window window() {
    return answer.window();
  }

  String source() {
    return answer.source();
  }

  /// Of the window before and of the window, oldest first.
  List<Slot> slots() {
    return answer.cube().slots();
  }

  /// The slots of the window.
  List<Slot> windowSlots() {
    return slots().subList(answer.slotsBefore(), slots().size());
  }

  int slotsBefore() {
    return answer.slotsBefore();
  }

  /// Whether so few people must not be shown by themselves.
  boolean hides(int users) {
    return users < minUsers;
  }

  /// How many verbs are hidden.
  int hiddenVerbs() {
    return (int) hidden.stream().filter(asked).count();
  }

  List<Slot> keptOnly() {
    return answer.keptOnly();
  }

  List<String> notes() {
    return answer.notes();
  }

  /// At least how many used a verb, of those that are not named.
  int unnamedUsers(String verb) {
    return answer.cube().unnamedUsers(verb);
  }

  long unnamedDays() {
    return answer.cube().unnamedSlots();
  }

  /// Hands over all that may be shown, in no order.
  void each(Consumer<Use> taker) {
    answer
        .cube()
        .each(
            cell -> {
              if (isShown(cell.verb())) {
                taker.accept(
                    new Use(
                        cell,
                        outcomes.of(cell.verb(), cell.exit()),
                        cell.slot() < answer.slotsBefore()));
              }
            });
  }

  private boolean isShown(String verb) {
    return asked.test(verb) && !hidden.contains(verb);
  }

  /// All uses, by what tells them apart.
  Map<String, Tally> tallies(By by) {
    Map<String, Tally> tallies = new TreeMap<>();
    each(
        use ->
            tallies
                .computeIfAbsent(by.key(use.cell(), slots(), window().zone()), key -> new Tally())
                .add(use.cell(), use.outcome()));
    return tallies;
  }

  /// The uses of the window, by verb.
  Map<String, Tally> byVerb() {
    Map<String, Tally> tallies = new TreeMap<>();
    each(
        use -> {
          if (!use.before()) {
            Cell cell = use.cell();
            tallies.computeIfAbsent(cell.verb(), verb -> new Tally()).add(cell, use.outcome());
          }
        });
    tallies.forEach((verb, tally) -> tally.addUnnamed(answer.cube().unnamedUsers(verb)));
    return tallies;
  }
}
