package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.plot.Bar;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Outcome;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `usage top`: what is used most.
public final class UsageTop implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("30d");
  private static final Flag<String> BY =
      Flag.of(
          "by",
          Types.choice("verb", "group", "user", "version", "exit", "hour", "weekday"),
          "verb",
          "by what uses are told apart");
  private static final Flag<Boolean> FAILED = Flag.on("failed", "what failed, most failures first");
  private static final Flag<Optional<Integer>> LIMIT =
      Flag.of("limit", Types.or("all", Types.COUNT), "all", "at most so many rows");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read("usage top", "which verbs are used, how often, and by how many")
                  .flag(BY)
                  .flag(FAILED)
                  .flag(LIMIT)
                  .json("{source, since, until, …, rows: [{verb, count, failed, rate, users, …}]}"),
              SINCE)
          .example("homelab usage top")
          .example("homelab usage top --since 7d --failed --limit 10")
          .example("homelab usage top --by user --since 2026-11-01")
          .example("homelab usage top --user alice --json")
          .build();

  private final Reader reader;

  public UsageTop(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  /// @param before how often in the window before
  private record Row(String key, Tally tally, long before, double share) {}

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    By by = By.named(given.get(BY));
    Asked asked = reader.asked(given, SINCE);
    Uses uses = reader.read(asked, by.step(), by.labels(), by == By.USER, console);
    List<Row> rows = rows(uses, by);
    long most = rows.stream().mapToLong(row -> row.tally().count()).max().orElse(1);
    boolean failedOnly = given.get(FAILED);
    List<Row> shown =
        rows.stream()
            .filter(row -> !uses.hides(row.tally().users()))
            .filter(row -> !failedOnly || row.tally().failed() > 0)
            .sorted(order(by, failedOnly))
            .limit(given.get(LIMIT).orElse(Integer.MAX_VALUE))
            .toList();
    String none = failedOnly ? Report.NO_FAILURES : Report.NO_USES;
    new Report<>(asked, uses, sheet(by, most, console), shown, none).print(console);
    return ExitCode.DONE;
  }

  /// Hours and weekdays in their order, all else the most first.
  private static Comparator<Row> order(By by, boolean failedOnly) {
    if (failedOnly) {
      return UsageTop::byFailed;
    }
    return by.isComparable() ? UsageTop::byCount : UsageTop::byTime;
  }

  private static int byCount(Row a, Row b) {
    int order = Long.compare(b.tally().count(), a.tally().count());
    return order == 0 ? a.key().compareTo(b.key()) : order;
  }

  private static int byFailed(Row a, Row b) {
    int order = Long.compare(b.tally().failed(), a.tally().failed());
    return order == 0 ? byCount(a, b) : order;
  }

  private static int byTime(Row a, Row b) {
    int order = Integer.compare(By.WEEKDAYS.indexOf(a.key()), By.WEEKDAYS.indexOf(b.key()));
    return order == 0 ? a.key().compareTo(b.key()) : order;
  }

  private List<Row> rows(Uses uses, By by) {
    Map<String, Tally> tallies = new HashMap<>();
    Map<String, Long> before = new HashMap<>();
    ZoneId zone = uses.window().zone();
    uses.each(
        use -> {
          Cell cell = use.cell();
          String key = by.key(cell, uses.slots(), zone);
          if (use.before()) {
            before.merge(key, (long) cell.count(), Long::sum);
          } else {
            tallies.computeIfAbsent(key, unknown -> new Tally()).add(cell, use.outcome());
          }
        });
    if (by == By.VERB) {
      tallies.forEach((verb, tally) -> tally.addUnnamed(uses.unnamedUsers(verb)));
    }
    double all = tallies.values().stream().mapToDouble(Tally::count).sum();
    return tallies.entrySet().stream()
        .map(
            entry ->
                new Row(
                    entry.getKey(),
                    entry.getValue(),
                    before.getOrDefault(entry.getKey(), 0L),
                    entry.getValue().count() / all))
        .toList();
  }

  private static Sheet<Row> sheet(By by, long most, Console console) {
    Bar bar = new Bar(console.screen());
    Sheet<Row> sheet =
        new Sheet<Row>()
            .text(by.label(), "", Row::key)
            .count("count", "COUNT", row -> row.tally().count())
            .drawing("", row -> bar.of(row.tally().count(), most))
            .part("share", "SHARE", Row::share);
    if (by.isComparable()) {
      sheet
          .count("before", "", Row::before)
          .column("change", "CHANGE", row -> change(row.tally().count(), row.before()));
    }
    return sheet
        .count("failed", "FAILED", row -> row.tally().failed())
        .rate(row -> row.tally().rate())
        .count("ended", "", row -> row.tally().count(Outcome.ENDED))
        .count("answered", "", row -> row.tally().count(Outcome.ANSWERED))
        .count("wrong_use", "", row -> row.tally().count(Outcome.WRONG_USE))
        .count("absent", "", row -> row.tally().count(Outcome.ABSENT))
        .count("timed_out", "", row -> row.tally().count(Outcome.TIMED_OUT))
        .count("users", "USERS", row -> (long) row.tally().users())
        .shown(by.name(), Row::key);
  }

  private static Value change(long now, long before) {
    return new Value.Factor(before == 0 ? Optional.empty() : Optional.of((double) now / before));
  }
}
