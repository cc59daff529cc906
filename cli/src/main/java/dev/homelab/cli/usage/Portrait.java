package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.plot.History;
import dev.homelab.cli.records.Outcome;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.statistics.Growth;
import dev.homelab.cli.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All that is shown of one verb.
///
/// @param users empty where they may not be told apart
record Portrait(
    String verb,
    Tally tally,
    Trends.Trend trend,
    Buckets buckets,
    Map<String, Tally> users,
    Map<String, Tally> versions,
    Optional<Sides> change) {

  void show(Uses uses, Console console) {
    Interval interval = Interval.wilson(tally.failed(), tally.count());
    console
        .out()
        .println(
            console.shown(verb) + ", " + Report.span(uses.window()) + " (" + uses.source() + ")");
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
                .of(trend.counts(), buckets.starts(), uses.window().zone()));
    table("USER", users, console);
    table("VERSION", versions, console);
    change.ifPresent(sides -> show(sides, console));
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

  String json(Uses uses) {
    Interval interval = Interval.wilson(tally.failed(), tally.count());
    return Json.object(
        all -> {
          Report.envelope(all, uses);
          all.put("verb", verb)
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
                  drawn ->
                      drawn
                          .put("step", buckets.width().label())
                          .put("verdict", trend.verdict().name().toLowerCase(Locale.ROOT))
                          .putNumber(
                              "factor", trend.growth().map(Growth::factor).map(Portrait::number))
                          .putArray(
                              "points",
                              points().entrySet(),
                              (each, point) ->
                                  each.put("start", point.getKey().toString())
                                      .put("count", point.getValue())));
          put(all, "by_user", "user", users);
          put(all, "by_version", "version", versions);
          if (change.isPresent()) {
            Sides sides = change.get();
            all.putObject(
                "change",
                compared ->
                    compared
                        .put("at", sides.at())
                        .put("p", number(sides.p()))
                        .putObject("before", side -> put(side, sides.before()))
                        .putObject("since", side -> put(side, sides.after())));
          } else {
            all.putNull("change");
          }
        });
  }

  private Map<Instant, Long> points() {
    Map<Instant, Long> points = new TreeMap<>();
    for (int i = 0; i < buckets.size(); i++) {
      points.put(buckets.starts().get(i), trend.counts().get(i));
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
