package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Slot;
import dev.homelab.cli.statistics.Growth;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the use of each verb has changed over a window.
///
/// What is to be expected of a bucket takes into account how much of it the window holds, and on
/// which days of the week the tool is used at all. A verb is said to grow or to shrink only where
/// it is as good as certain that it has by half at least: one false alarm in a hundred answers,
/// however many verbs there are.
final class Trends {
  private static final double SURE = 0.01;
  private static final double MUCH = 1.5;

  private final Uses uses;
  private final Buckets buckets;
  private final Map<String, long[]> counts = new TreeMap<>();
  private final double[] expected;

  /// @param growth empty where too little was counted to say
  /// @param verdict what is certain
  record Trend(
      String verb, List<Long> counts, long count, Optional<Growth> growth, Verdict verdict) {
    /// How much it has changed, either way: most first.
    double change() {
      return growth.map(g -> Math.abs(Math.log(g.factor()))).orElse(0.0);
    }
  }

  enum Verdict {
    GROWS,
    SHRINKS,
    STEADY
  }

  Trends(Uses uses, Buckets buckets) {
    this.uses = uses;
    this.buckets = buckets;
    uses.each(
        use -> {
          if (!use.before()) {
            Cell cell = use.cell();
            counts
                    .computeIfAbsent(cell.verb(), verb -> new long[buckets.size()])[
                    buckets.of(cell.slot() - uses.slotsBefore())] +=
                cell.count();
          }
        });
    this.expected = expected();
  }

  Buckets buckets() {
    return buckets;
  }

  /// By the part of each weekday in all uses.
  private double[] expected() {
    Map<DayOfWeek, Double> used = new EnumMap<>(DayOfWeek.class);
    Map<DayOfWeek, Double> hours = new EnumMap<>(DayOfWeek.class);
    List<Slot> slots = uses.windowSlots();
    ZoneId zone = uses.window().zone();
    for (Slot slot : slots) {
      hours.merge(weekday(slot, zone), (double) slot.length().toSeconds(), Double::sum);
    }
    uses.each(
        use -> {
          if (!use.before()) {
            Slot slot = uses.slots().get(use.cell().slot());
            used.merge(weekday(slot, zone), (double) use.cell().count(), Double::sum);
          }
        });
    double[] sums = new double[buckets.size()];
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      DayOfWeek day = weekday(slot, zone);
      double rate = used.getOrDefault(day, 0.0) / hours.getOrDefault(day, 1.0);
      sums[buckets.of(i)] += rate * slot.length().toSeconds();
    }
    return sums;
  }

  private static DayOfWeek weekday(Slot slot, ZoneId zone) {
    return slot.start().atZone(zone).getDayOfWeek();
  }

  /// The most changed first, what is certain before what is not.
  List<Trend> all() {
    List<Trend> trends = new ArrayList<>();
    counts.forEach((verb, counted) -> trends.add(trend(verb, counted)));
    Collections.sort(
        trends,
        (a, b) -> {
          boolean first = a.verdict() != Verdict.STEADY;
          boolean second = b.verdict() != Verdict.STEADY;
          return first == second ? Double.compare(b.change(), a.change()) : first ? -1 : 1;
        });
    return trends;
  }

  private Trend trend(String verb, long[] counted) {
    List<Growth.Bucket> points = new ArrayList<>();
    List<Long> list = new ArrayList<>();
    long count = 0;
    for (int i = 0; i < counted.length; i++) {
      points.add(new Growth.Bucket(i, expected[i], counted[i]));
      list.add(counted[i]);
      count += counted[i];
    }
    Optional<Growth> growth = Growth.of(points);
    return new Trend(verb, list, count, growth, growth.map(this::verdict).orElse(Verdict.STEADY));
  }

  private Verdict verdict(Growth growth) {
    if (growth.pOfMoreThan(MUCH) * counts.size() >= SURE) {
      return Verdict.STEADY;
    }
    return growth.factor() > 1 ? Verdict.GROWS : Verdict.SHRINKS;
  }
}
