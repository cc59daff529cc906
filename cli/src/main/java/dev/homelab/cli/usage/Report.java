package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.records.Window;
import dev.homelab.cli.verb.Flag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// An answer: its window and source, and its rows.
///
/// @param sheet the columns
/// @param rows in the order in which they are shown
/// @param none what it means that there are no rows, though there are uses
record Report<R>(Asked asked, Uses uses, Sheet<R> sheet, List<R> rows, String none) {
  static final String NO_USES = "no uses";
  static final String NO_FAILURES = "nothing failed";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /// Where no rows means no uses.
  Report(Asked asked, Uses uses, Sheet<R> sheet, List<R> rows) {
    this(asked, uses, sheet, rows, NO_USES);
  }

  void print(Console console) {
    print(console, members -> {});
  }

  /// @param more members of the JSON beside the rows
  void print(Console console, Consumer<JsonObject> more) {
    if (asked.given().get(Flag.JSON)) {
      console.out().print(json(more));
    } else if (asked.given().get(Asked.CSV)) {
      console.out().print(sheet.csv(rows));
    } else if (rows.isEmpty()) {
      console.out().println(console.wrap(nothing()));
    } else {
      console.out().println(console.wrap(caption()));
      Console.printColored(sheet.table(rows, uses.window().zone(), console), console.out());
    }
  }

  /// No rows are an answer too.
  private String nothing() {
    String what = uses.byVerb().isEmpty() ? NO_USES : none;
    boolean isMoreEarlier = what.equals(NO_USES) && uses.hiddenVerbs() == 0;
    return what + " " + caption() + (isMoreEarlier ? "; an earlier --since asks about more" : "");
  }

  String caption() {
    return span(uses.window()) + " (" + uses.source() + ")";
  }

  static String span(Window window) {
    return "from "
        + MINUTE.format(window.since().atZone(window.zone()))
        + " to "
        + MINUTE.format(window.until().atZone(window.zone()));
  }

  private String json(Consumer<JsonObject> more) {
    return Json.object(
        all -> {
          envelope(all, uses);
          more.accept(all);
          all.putArray("rows", rows, sheet::json);
        });
  }

  /// What every answer says of itself.
  static void envelope(JsonObject all, Uses uses) {
    all.put("source", uses.source())
        .put("since", uses.window().since().toString())
        .put("until", uses.window().until().toString())
        .put("hidden", uses.hiddenVerbs())
        .put("unnamed_days", uses.unnamedDays())
        .putTexts(
            "kept_only", uses.keptOnly().stream().map(slot -> day(slot.start(), uses)).toList());
  }

  private static String day(Instant start, Uses uses) {
    return LocalDate.ofInstant(start, uses.window().zone()).toString();
  }
}
