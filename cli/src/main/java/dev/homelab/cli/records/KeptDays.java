package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a question can be answered with without asking the server. [#read] first, then [#check].
final class KeptDays {
  private static final int MOST_DAYS = 8;

  private final Optional<DayCache> cache;
  private final Question question;
  private final Instant now;
  private final Map<Slot, Day> days = new HashMap<>();
  private final List<Slot> keptOnly = new ArrayList<>();

  /// @param cache what is kept; empty if nothing is to be
  KeptDays(Optional<DayCache> cache, Question question, Instant now) {
    this.cache = cache.filter(kept -> question.step() == Step.DAY);
    this.question = question;
    this.now = now;
  }

  /// Reads the days that are asked about, as far as they are kept. Asks no server.
  void read() {
    if (cache.isEmpty()) {
      return;
    }
    cache.get().tidy();
    if (question.fresh()) {
      return;
    }
    for (Slot slot : question.window().before().slots(Step.DAY)) {
      if (!question.before().isEmpty()) {
        load(slot);
      }
    }
    for (Slot slot : question.window().slots(Step.DAY)) {
      load(slot);
    }
  }

  private void load(Slot slot) {
    if (isKeepable(slot)) {
      cache.orElseThrow().load(slot).filter(this::tellsWho).ifPresent(day -> days.put(slot, day));
    }
  }

  private boolean tellsWho(Day day) {
    return day.named() || (question.user().isEmpty() && !question.names());
  }

  /// Drops what the server was asked to delete, and holds against it the days that were not for a
  /// while: of which it has more than was kept is read anew. It has less of what it keeps no
  /// longer.
  void check(LokiClient loki, Erasures erasures) throws IOException {
    for (Slot slot : List.copyOf(days.keySet())) {
      cleanse(slot, erasures);
    }
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
        put(slot, day.checked(now, sum < day.records()));
      }
    }
  }

  private void cleanse(Slot slot, Erasures erasures) {
    Day kept = days.get(slot);
    if (kept == null) {
      return;
    }
    Optional<Day> left = erasures.cleanse(kept, slot);
    if (left.isEmpty()) {
      days.remove(slot);
    } else if (left.get().cells().size() < kept.cells().size()) {
      put(slot, left.get());
    }
  }

  private void put(Slot slot, Day day) {
    days.put(slot, day);
    cache.orElseThrow().keep(slot, day);
  }

  /// Whether all that these labels tell is known of a slot.
  boolean tell(Slot slot, List<String> labels) {
    return cells(slot, labels).isPresent();
  }

  private Optional<List<Cell>> cells(Slot slot, List<String> labels) {
    Day day = days.get(slot);
    return day == null || !day.tells(labels) ? Optional.empty() : Optional.of(day.cells());
  }

  /// Adds what is known of a slot.
  ///
  /// @param number of the cube's slot that it is, or is a part of
  void addTo(Cube cube, int number, Slot slot, List<String> labels) throws TooManyCells {
    for (Cell cell : cells(slot, labels).orElseThrow()) {
      if (question.user().isEmpty() || question.user().get().equals(cell.user())) {
        cube.add(cell.in(number));
      }
    }
    Day day = days.get(slot);
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

  /// Over how many days everybody together has no more than so many series, as far as the newest
  /// that are known tell; empty if they don't.
  OptionalInt fit(int mostSeries) {
    Set<List<Object>> series = new HashSet<>();
    int fitting = 0;
    for (Slot slot : newestFirst()) {
      Day day = days.get(slot);
      if (day != null && day.named() && fitting < MOST_DAYS) {
        for (Cell cell : day.cells()) {
          series.add(List.of(cell.verb(), cell.user(), cell.exit(), cell.version()));
        }
        if (series.size() > mostSeries) {
          break;
        }
        fitting++;
      }
    }
    return fitting == 0 ? OptionalInt.empty() : OptionalInt.of(fitting);
  }

  private List<Slot> newestFirst() {
    List<Slot> slots = new ArrayList<>(days.keySet());
    slots.sort((a, b) -> b.start().compareTo(a.start()));
    return slots;
  }

  /// Whether what is read of a slot is to be kept: not where it is one user's alone.
  boolean isToBeKept(Slot slot) {
    return question.user().isEmpty() && isKeepable(slot);
  }

  private boolean isKeepable(Slot slot) {
    return cache.isPresent()
        && cache.get().keeps(slot)
        && question.window().whole(slot, Step.DAY).equals(slot);
  }

  /// Keeps a day of which all was counted.
  void keep(Slot day, List<Cell> cells) {
    cache.orElseThrow().keep(day, Day.counted(cells, now));
  }

  /// Keeps how often each verb was used on a day.
  void keepVerbs(Slot day, List<Cell> cells) {
    cache.orElseThrow().keep(day, Day.ofVerbs(cells, now));
  }
}
