package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Printable;
import dev.homelab.cli.output.Screen;
import dev.homelab.mining.rank.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The uses behind a row, by day. What was typed is shown where literals are.
record Explanation(Row row, Wording wording, Screen screen, Console console) {
  private static final int MOST = 3;

  /// A smaller difference, as a share, is one of rounding.
  private static final double CLOSE = 0.02;

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(wording.line(row.steps(), screen.unicode())).append('\n');
    text.append(
        "spares %s in %d uses on %d days, %d%% retried, %d%% by agents; it %s%n"
            .formatted(
                NextText.spares(row.sparedSeconds()),
                row.uses(),
                row.days(),
                Math.round(100 * row.retried()),
                Math.round(100 * row.agent()),
                row.pays() ? "pays" : "costs more than it spares"));
    text.append(difference());
    days().forEach((day, uses) -> text.append(day(day, uses)));
    return text.toString();
  }

  /// Why the uses that follow do not add up to what the row says.
  private String difference() {
    double listed = row.occurrences().stream().mapToDouble(Row.Occurrence::seconds).sum();
    if (Math.abs(listed - row.sparedSeconds()) < CLOSE * row.sparedSeconds()) {
      return "";
    }
    return "the uses below add up to %s; %s%n"
        .formatted(
            NextText.spares(listed),
            listed > row.sparedSeconds()
                ? "less counts, since the first step does not always lead to the rest"
                : "more counts, with variants of the task that are not listed");
  }

  private Map<String, List<Row.Occurrence>> days() {
    Map<String, List<Row.Occurrence>> days = new TreeMap<>();
    for (Row.Occurrence use : row.occurrences()) {
      Optional<LocalDate> day = use.day();
      days.computeIfAbsent(
              day.map(LocalDate::toString).orElse("without a time"), _ -> new ArrayList<>())
          .add(use);
    }
    return days;
  }

  private String day(String day, List<Row.Occurrence> uses) {
    double seconds = uses.stream().mapToDouble(Row.Occurrence::seconds).sum();
    StringBuilder text =
        new StringBuilder(
            "%s  %d %s, %d s%n"
                .formatted(
                    day, uses.size(), uses.size() == 1 ? "use" : "uses", Math.round(seconds)));
    if (wording.literals()) {
      uses.stream().limit(MOST).forEach(use -> append(text, use));
    }
    return text.toString();
  }

  private void append(StringBuilder text, Row.Occurrence use) {
    use.lines().forEach(line -> text.append("    ").append(shown(line)).append('\n'));
    use.between().forEach(line -> text.append("    (between: ").append(shown(line)).append(")\n"));
  }

  private String shown(String line) {
    return console.outIsTerminal() ? Printable.of(line) : line.replace("\n", "\\n");
  }
}
