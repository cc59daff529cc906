package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.plot.History;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Outcome;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.statistics.Fisher;
import dev.homelab.cli.statistics.Growth;
import dev.homelab.cli.statistics.Interval;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Meaning;
import dev.homelab.cli.verb.Operand;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Types;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// `usage verb`: all that the records say of one verb, before and after a change of it.
public final class UsageVerb implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");
  private static final Flag<String> CHANGE =
      Flag.text("change", "DATE|VERSION", "compare before and after a date or a version");
  private static final Operand<String> WORDS =
      Operand.any("word", Types.text(Meaning.RECORDED_WORD), "the words of the verb");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read("usage verb", "all of one verb: its uses, failures, users and versions")
                  .operand(WORDS)
                  .flag(CHANGE)
                  .json(
                      "{source, since, until, …, verb, count, rate, trend, users, versions, change}"),
              SINCE)
          .example("homelab usage verb net check")
          .example("homelab usage verb net check --change 2026-10-26")
          .build();

  private final Reader reader;

  public UsageVerb(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  /// Two sides of a change.
  ///
  /// @param p how likely failure rates so unequal are, if nothing has changed
  private record Sides(String at, Tally before, Tally after, double p) {}

  /// All that is shown.
  private record Portrait(
      String verb,
      Tally tally,
      Trends.Trend trend,
      Buckets buckets,
      Map<String, Tally> users,
      Map<String, Tally> versions,
      Optional<Sides> change) {}

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    if (given.operands().isEmpty()) {
      throw VerbFailure.wrongUse("needs the words of a verb", "usage: " + SPEC.usage());
    }
    Asked asked = reader.asked(given, SINCE);
    Buckets.Width width = Buckets.Width.fit(asked.window());
    Uses all = reader.read(asked, width.step(), List.of(), true, console);
    String verb = String.join(" ", given.operands());
    reader.requireKnown(Set.of(verb), all);
    Uses uses = all.of(verb);
    Tally tally = uses.byVerb().get(verb);
    if (tally == null) {
      new Report<>(asked, uses, new Sheet<String>(), List.of()).print(console);
      return ExitCode.DONE;
    }
    boolean named = reader.minUsers(given) == 1 || uses.source().equals("journal");
    Trends trends = new Trends(uses, Buckets.of(width, uses.windowSlots()));
    Portrait portrait =
        new Portrait(
            verb,
            tally,
            trends.all().getFirst(),
            trends.buckets(),
            named ? by(uses, By.USER) : Map.of(),
            by(uses, By.VERSION),
            given.find(CHANGE).isPresent() ? Optional.of(sides(given, uses)) : Optional.empty());
    if (given.get(Flag.JSON)) {
      console.out().print(json(portrait, uses));
    } else {
      show(portrait, uses, console);
    }
    return ExitCode.DONE;
  }

  private static Map<String, Tally> by(Uses uses, By by) {
    Map<String, Tally> tallies = new TreeMap<>();
    uses.each(
        use ->
            tallies
                .computeIfAbsent(
                    by.key(use.cell(), uses.slots(), uses.window().zone()), key -> new Tally())
                .add(use.cell(), use.outcome()));
    return tallies;
  }

  private static Sides sides(Arguments given, Uses uses) throws VerbFailure {
    String at = given.find(CHANGE).orElseThrow();
    Instant time = date(at, uses).orElse(firstOf(at, uses).orElse(Instant.MAX));
    if (time.equals(Instant.MAX)) {
      throw VerbFailure.wrongUse(
          "--change: neither a date nor a version that was used",
          "versions used: " + String.join(", ", by(uses, By.VERSION).keySet()));
    }
    Tally before = new Tally();
    Tally after = new Tally();
    boolean isDate = date(at, uses).isPresent();
    Map<String, Integer> order = isDate ? Map.of() : order(uses);
    uses.each(
        use -> {
          Cell cell = use.cell();
          boolean isLater =
              isDate
                  ? !uses.slots().get(cell.slot()).start().isBefore(time)
                  : order.getOrDefault(cell.version(), 0) >= order.getOrDefault(at, 0);
          (isLater ? after : before).add(cell, use.outcome());
        });
    double p = Fisher.p(before.failed(), before.count(), after.failed(), after.count());
    return new Sides(at, before, after, p);
  }

  private static Optional<Instant> date(String text, Uses uses) {
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(uses.window().zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> firstOf(String version, Uses uses) {
    return Optional.ofNullable(order(uses).get(version))
        .map(slot -> uses.slots().get(slot).start());
  }

  /// The first slot of each version.
  private static Map<String, Integer> order(Uses uses) {
    Map<String, Integer> first = new HashMap<>();
    uses.each(use -> first.merge(use.cell().version(), use.cell().slot(), Math::min));
    return first;
  }

  private void show(Portrait portrait, Uses uses, Console console) {
    Tally tally = portrait.tally();
    Interval interval = Interval.wilson(tally.failed(), tally.count());
    console
        .out()
        .println(
            console.shown(portrait.verb())
                + ", "
                + Report.span(uses.window())
                + " ("
                + uses.source()
                + ")");
    console.out().println(tally.count() + " uses by " + tally.users() + counted(tally.users()));
    console
        .out()
        .println(
            tally.failed()
                + " failed: "
                + Value.percent(tally.rate())
                + " ("
                + Value.percent(interval.low())
                + " to "
                + Value.percent(interval.high())
                + " with 95 % confidence)");
    console
        .out()
        .print(
            new History(console.screen())
                .of(portrait.trend().counts(), portrait.buckets().starts(), uses.window().zone()));
    table("USER", portrait.users(), console);
    table("VERSION", portrait.versions(), console);
    portrait.change().ifPresent(sides -> show(sides, console));
  }

  private static String counted(int users) {
    return users == 1 ? " user" : " users";
  }

  private static void table(String head, Map<String, Tally> tallies, Console console) {
    if (tallies.isEmpty()) {
      return;
    }
    Table table = console.table(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("COUNT", "FAILED", "RATE", head);
    tallies.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().count(), a.getValue().count()))
        .forEach(
            entry ->
                table.row(
                    Long.toString(entry.getValue().count()),
                    Long.toString(entry.getValue().failed()),
                    Value.percent(entry.getValue().rate()),
                    entry.getKey()));
    console.out().println();
    console.out().print(table);
  }

  private static void show(Sides sides, Console console) {
    table(
        "CHANGE",
        Map.of("before " + sides.at(), sides.before(), "since " + sides.at(), sides.after()),
        console);
    console
        .out()
        .println(
            sides.p() < 0.01
                ? "the failure rate has changed"
                    + String.format(Locale.ROOT, " (p = %.1g)", sides.p())
                : "no change of the failure rate that is more than chance");
  }

  private static String json(Portrait portrait, Uses uses) {
    Tally tally = portrait.tally();
    Interval interval = Interval.wilson(tally.failed(), tally.count());
    return Json.object(
        all -> {
          Report.envelope(all, uses);
          all.put("verb", portrait.verb())
              .put("count", tally.count())
              .put("failed", tally.failed())
              .put("rate", number(tally.rate()))
              .put("low", number(interval.low()))
              .put("high", number(interval.high()))
              .put("ended", tally.count(Outcome.ENDED))
              .put("answered", tally.count(Outcome.ANSWERED))
              .put("wrong_use", tally.count(Outcome.WRONG_USE))
              .put("absent", tally.count(Outcome.ABSENT))
              .put("timed_out", tally.count(Outcome.TIMED_OUT))
              .put("users", tally.users())
              .putObject(
                  "trend",
                  trend ->
                      trend
                          .put("step", portrait.buckets().width().label())
                          .put(
                              "verdict", portrait.trend().verdict().name().toLowerCase(Locale.ROOT))
                          .putNumber(
                              "factor",
                              portrait.trend().growth().map(Growth::factor).map(UsageVerb::number))
                          .putArray(
                              "points",
                              points(portrait).entrySet(),
                              (each, point) ->
                                  each.put("start", point.getKey().toString())
                                      .put("count", point.getValue())));
          put(all, "by_user", "user", portrait.users());
          put(all, "by_version", "version", portrait.versions());
          if (portrait.change().isPresent()) {
            Sides sides = portrait.change().get();
            all.putObject(
                "change",
                change ->
                    change
                        .put("at", sides.at())
                        .put("p", number(sides.p()))
                        .putObject("before", side -> put(side, sides.before()))
                        .putObject("since", side -> put(side, sides.after())));
          } else {
            all.putNull("change");
          }
        });
  }

  private static Map<Instant, Long> points(Portrait portrait) {
    Map<Instant, Long> points = new TreeMap<>();
    for (int i = 0; i < portrait.buckets().size(); i++) {
      points.put(portrait.buckets().starts().get(i), portrait.trend().counts().get(i));
    }
    return points;
  }

  private static void put(JsonObject all, String name, String key, Map<String, Tally> tallies) {
    all.putArray(
        name,
        tallies.entrySet(),
        (each, entry) -> {
          each.put(key, entry.getKey());
          put(each, entry.getValue());
        });
  }

  private static void put(JsonObject each, Tally tally) {
    each.put("count", tally.count())
        .put("failed", tally.failed())
        .put("rate", number(tally.rate()));
  }

  private static BigDecimal number(double number) {
    return new BigDecimal(number).round(new MathContext(4));
  }
}
