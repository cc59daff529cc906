package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.verb.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What one page says: of all questions the answers that somebody decides by.
///
/// @param trends those that surely grow or shrink, most changed first
/// @param top the most used verbs
/// @param failing what fails, the surest first
/// @param hours how often anything was used in each hour of each weekday; empty if it is not known
record Summary(
    String span,
    String source,
    Instant made,
    long count,
    int users,
    int verbs,
    List<String> notes,
    Buckets buckets,
    List<Trends.Trend> trends,
    List<Top> top,
    List<Failures.Failing> failing,
    List<Unused> unused,
    List<String> came,
    List<String> left,
    List<List<Long>> hours) {
  private static final int MOST = 12;

  /// A verb among the most used.
  ///
  /// @param counts by bucket
  record Top(String verb, Tally tally, List<Long> counts) {}

  /// @param named whether users may be named
  /// @param hourly the uses by hour; none of them if that was not asked
  static Summary of(
      Uses uses,
      Predicate<String> asked,
      Registry registry,
      boolean named,
      List<Uses> hourly,
      Instant made) {
    Trends trends =
        new Trends(uses, Buckets.of(Buckets.Width.fit(uses.window()), uses.windowSlots()));
    Map<String, Tally> tallies = uses.byVerb();
    List<Trends.Trend> all = trends.all();
    List<Presences.User> people = named ? new Presences(uses).users() : List.of();
    Tally sum = new Tally();
    uses.each(use -> sum.add(use.cell(), use.outcome()));
    return new Summary(
        Report.span(uses.window()),
        uses.source(),
        made,
        sum.count(),
        sum.users(),
        tallies.size(),
        new Remarks(uses).lines(),
        trends.buckets(),
        all.stream().filter(trend -> trend.verdict() != Trends.Verdict.STEADY).toList(),
        top(tallies, all),
        new Failures(uses).all().stream().limit(MOST).toList(),
        Unused.of(uses, asked, registry),
        people.stream().filter(Presences.User::came).map(Presences.User::name).toList(),
        people.stream().filter(Presences.User::left).map(Presences.User::name).toList(),
        hourly.isEmpty() ? List.of() : hours(hourly.getFirst()));
  }

  private static List<Top> top(Map<String, Tally> tallies, List<Trends.Trend> trends) {
    return trends.stream()
        .sorted(Comparator.comparingLong(Trends.Trend::count).reversed())
        .limit(MOST)
        .map(
            trend ->
                new Top(
                    trend.verb(), tallies.getOrDefault(trend.verb(), new Tally()), trend.counts()))
        .toList();
  }

  /// Monday first; 24 numbers a day.
  private static List<List<Long>> hours(Uses uses) {
    long[][] counts = new long[By.WEEKDAYS.size()][24];
    uses.each(
        use -> {
          Cell cell = use.cell();
          int day = By.WEEKDAYS.indexOf(By.WEEKDAY.key(cell, uses.slots(), uses.window().zone()));
          int hour = Integer.parseInt(By.HOUR.key(cell, uses.slots(), uses.window().zone()));
          counts[day][hour] += cell.count();
        });
    List<List<Long>> days = new ArrayList<>();
    for (long[] day : counts) {
      List<Long> hours = new ArrayList<>();
      for (long hour : day) {
        hours.add(hour);
      }
      days.add(hours);
    }
    return days;
  }
}
