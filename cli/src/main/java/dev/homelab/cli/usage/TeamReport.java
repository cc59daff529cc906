package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Json;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.Screen;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.mining.rank.Team;
import dev.homelab.mining.rank.Team.TeamRow;
import dev.homelab.mining.shell.Word.PublicWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What a team has shared, ranked over all.
///
/// @param shared how many rows were shared
/// @param limit how many are shown
record TeamReport(Instant since, List<TeamRow> rows, int shared, int limit) {
  private static final double SECONDS_AN_HOUR = 3600;

  String text(Console console) {
    String head =
        shared
            + " rows shared since "
            + LocalDate.ofInstant(since, ZoneId.systemDefault())
            + "; shown from "
            + Team.SHARERS
            + " sharers up\n";
    return rows.isEmpty() ? head + "nothing that so many share yet\n" : head + table(console);
  }

  private String table(Console console) {
    Table table = console.table(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("SPARES", "USES", "DAYS", "SHARERS", "WOULD BE A VERB FOR");
    for (TeamRow row : rows.subList(0, Math.min(limit, rows.size()))) {
      table.row(
          NextText.spares(row.hours() * SECONDS_AN_HOUR),
          Integer.toString(row.uses()),
          Integer.toString(row.days()),
          Integer.toString(row.sharers()),
          line(row, console.screen()));
    }
    return table.toString();
  }

  private static String line(TeamRow row, Screen screen) {
    List<String> steps = steps(row).stream().map(step -> String.join(" ", step)).toList();
    String line = String.join(screen.unicode() ? " ⇒ " : " => ", steps);
    return Printable.line(screen.unicode() ? line : line.replace("…", "..."));
  }

  private static List<List<String>> steps(TeamRow row) {
    return row.steps().stream().map(step -> step.stream().map(PublicWord::text).toList()).toList();
  }

  String json() {
    return Json.object(
        all ->
            all.put("since", since.toString())
                .put("shared", shared)
                .putArray(
                    "rows",
                    rows.subList(0, Math.min(limit, rows.size())),
                    (one, row) ->
                        one.putLists("steps", steps(row))
                            .put("sharers", row.sharers())
                            .put("uses", row.uses())
                            .put("days", row.days())
                            .put("spared_s", seconds(row))));
  }

  private static BigDecimal seconds(TeamRow row) {
    return BigDecimal.valueOf(row.hours() * SECONDS_AN_HOUR).setScale(1, RoundingMode.HALF_UP);
  }
}
