package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question can be answered with without asking the server.
final class KeptDays {
  private final LokiClient loki;
  private final Optional<DayCache> cache;
  private final Question question;
  private final Erasures erasures;
  private final Instant now;
  private final Map<Slot, Day> days = new HashMap<>();
  private final List<Slot> keptOnly = new ArrayList<>();

  /// @param cache what is kept; empty if nothing is to be
  KeptDays(
      LokiClient loki,
      Optional<DayCache> cache,
      Question question,
      Erasures erasures,
      Instant now) {
    this.loki = loki;
    this.cache = cache.filter(kept -> question.step() == Step.DAY);
    this.question = question;
    this.erasures = erasures;
    this.now = now;
  }

  /// Loads the days that these slots are of, and holds against the server those that were not for a
  /// while.
  void load(List<Slot> slots) throws IOException {
    if (cache.isEmpty()) {
      return;
    }
    cache.get().tidy();
    if (question.fresh()) {
      return;
    }
    for (Slot slot : slots) {
      Slot whole = whole(slot);
      if (cache.get().keeps(whole) && !days.containsKey(whole)) {
        load(whole);
      }
    }
    check();
  }

  private void load(Slot whole) {
    Optional<Day> kept = cache.orElseThrow().load(whole);
    if (kept.isEmpty() || !tellsWho(kept.get())) {
      return;
    }
    Optional<Day> left = erasures.cleanse(kept.get(), whole);
    if (left.isPresent()) {
      days.put(whole, left.get());
      if (!left.equals(kept)) {
        cache.orElseThrow().keep(whole, left.get());
      }
    }
  }

  private boolean tellsWho(Day day) {
    return day.named() || (question.user().isEmpty() && !question.names());
  }

  /// A day of which the server has more than was kept is read anew. It has less of what it keeps no
  /// longer.
  private void check() throws IOException {
    List<Slot> due =
        days.entrySet().stream()
            .filter(day -> day.getValue().checkedAt().isBefore(now.minus(DayCache.CHECKED)))
            .map(Map.Entry::getKey)
            .sorted((a, b) -> a.start().compareTo(b.start()))
            .toList();
    Map<Slot, Long> sums = new DaySums(loki).of(due);
    for (Slot slot : due) {
      Day day = days.remove(slot);
      long sum = sums.getOrDefault(slot, 0L);
      if (day != null && sum <= day.records()) {
        Day checked = day.checked(now, sum < day.records());
        days.put(slot, checked);
        cache.orElseThrow().keep(slot, checked);
      }
    }
  }

  /// Whether all is known of a slot.
  boolean know(Slot slot) {
    return cells(slot).isPresent();
  }

  private Optional<List<Cell>> cells(Slot slot) {
    Slot whole = cache.isEmpty() ? slot : whole(slot);
    Day day = days.get(whole);
    if (day == null) {
      return Optional.empty();
    }
    return slot.equals(whole) ? Optional.of(day.cells()) : day.within(slot);
  }

  /// Adds what is known of a slot.
  ///
  /// @param number of the cube's slot that it is, or is a part of
  void addTo(Cube cube, int number, Slot slot) throws TooManyCells {
    for (Cell cell : cells(slot).orElseThrow()) {
      if (question.user().isEmpty() || question.user().get().equals(cell.user())) {
        cube.add(cell.in(number));
      }
    }
    Day day = days.get(whole(slot));
    if (day != null) {
      for (Map.Entry<String, Integer> verb : day.users().entrySet()) {
        cube.addUnnamed(number, verb.getKey(), verb.getValue());
      }
      if (day.gone()) {
        keptOnly.add(slot);
      }
    }
  }

  /// The slots of which the server has not all that is known.
  List<Slot> keptOnly() {
    return keptOnly;
  }

  /// The day that a slot is of.
  Slot whole(Slot slot) {
    return question.window().whole(slot, Step.DAY);
  }

  /// Whether a whole day that is read is to be kept: not where only one user's records are.
  boolean isToBeKept(Slot day) {
    return cache.isPresent() && question.user().isEmpty() && cache.get().keeps(day);
  }

  /// Whether the day that a slot is a part of is to be kept.
  boolean isToBeKeptWhole(Slot part) {
    return cache.isPresent() && isToBeKept(whole(part)) && !erasures.divide(whole(part));
  }

  void keep(Slot day, List<Cell> cells) {
    cache.orElseThrow().keep(day, Day.counted(cells, now));
  }

  void keepRecords(Slot day, List<UsageEvent> events) {
    cache.orElseThrow().keep(day, Day.read(events, now));
  }
}
