package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Screen;
import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.mining.history.Kind;
import dev.homelab.mining.history.Skip;
import dev.homelab.mining.history.SourceReport;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Findings;
import dev.homelab.mining.rank.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What was mined, for people.
///
/// @param home which is `~` in the names of files; empty where it is not known
record NextText(Mined mined, Wording wording, Screen screen, Optional<Path> home) {
  private static final int MOST = 10;

  /// @param limit how many rows
  void print(Console console, int limit) {
    console.out().println(console.wrap(read()));
    List<Row> rows = mined.findings().rows().stream().limit(limit).toList();
    if (rows.isEmpty()) {
      console.out().println("nothing here is worth a verb yet");
    } else {
      console.out().print(table(rows, console));
    }
    displaced(console);
    missed(console);
  }

  /// What was read, and what was not.
  String read() {
    List<String> parts = new ArrayList<>();
    Map<Kind, List<SourceReport>> transcripts = new EnumMap<>(Kind.class);
    for (SourceReport report : mined.sources()) {
      Optional<Kind> kind = report.kind().filter(Kind::isTranscript);
      if (kind.isPresent() && report.bytes() > 0) {
        transcripts.computeIfAbsent(kind.get(), _ -> new ArrayList<>()).add(report);
      } else if (kind.isEmpty()) {
        parts.add(name(report.source().path()) + skipped(report));
      }
    }
    transcripts.forEach((kind, reports) -> parts.add(transcripts(kind, reports)));
    ofTranscripts()
        .forEach(
            (skip, count) ->
                parts.add(
                    isOfEntries(skip) ? entries(count, skip) : count + " of them " + reason(skip)));
    return "Read here and kept nowhere: "
        + (parts.isEmpty()
            ? "no history" + home.map(folder -> " below " + folder).orElse("")
            : String.join(", ", parts))
        + "; "
        + grouped(mined.commands())
        + (mined.commands() == 1 ? " command since " : " commands since ")
        + LocalDate.ofInstant(mined.since(), ZoneId.systemDefault());
  }

  private static String transcripts(Kind kind, List<SourceReport> reports) {
    long bytes = reports.stream().mapToLong(SourceReport::bytes).sum();
    return reports.size()
        + (kind == Kind.CLAUDE ? " Claude Code" : " Codex")
        + (reports.size() == 1 ? " transcript (" : " transcripts (")
        + size(bytes)
        + ")";
  }

  /// What was not read of all transcripts, by the reason.
  private Map<Skip, Long> ofTranscripts() {
    Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    for (SourceReport report : mined.sources()) {
      if (report.kind().filter(Kind::isTranscript).isPresent()) {
        report.skipped().forEach((skip, count) -> skipped.merge(skip, count, Long::sum));
      }
    }
    return skipped;
  }

  private static String skipped(SourceReport report) {
    List<String> reasons = new ArrayList<>();
    report
        .skipped()
        .forEach(
            (skip, count) ->
                reasons.add(
                    report.bytes() > 0 && isOfEntries(skip) ? entries(count, skip) : reason(skip)));
    Collections.sort(reasons);
    return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
  }

  /// Whether it is said of what stands in a file.
  private static boolean isOfEntries(Skip skip) {
    return skip == Skip.LONG_LINE || skip == Skip.DAMAGED;
  }

  private static String entries(long count, Skip skip) {
    return count + (count == 1 ? " entry " : " entries ") + reason(skip);
  }

  static String reason(Skip skip) {
    return switch (skip) {
      case NOT_A_FILE -> "no regular file, not read";
      case OUT_OF_HOME -> "behind a link out of the home, not read";
      case NOT_OWN -> "another user's, not read";
      case UNREADABLE -> "not readable";
      case COMPRESSED -> "compressed, not read";
      case UNKNOWN -> "of an unknown format, not read";
      case IN_USE -> "in use by another program, not read";
      case LONG_LINE -> "longer than 1 MiB, not read";
      case DAMAGED -> "damaged, not read";
    };
  }

  private String name(Path path) {
    return home.filter(path::startsWith)
        .map(folder -> "~/" + folder.relativize(path))
        .orElse(path.toString());
  }

  private String table(List<Row> rows, Console console) {
    Table table =
        console.table(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("#", "SPARES", "USES", "DAYS", "RETRIED", "WOULD BE A VERB FOR");
    int number = 0;
    boolean pay = true;
    for (Row row : rows) {
      if (pay && !row.pays()) {
        table.across(line(console));
        pay = false;
      }
      table.row(
          Integer.toString(++number),
          spares(row.sparedSeconds()),
          Integer.toString(row.uses()),
          Integer.toString(row.days()),
          Math.round(100 * row.retried()) + "%",
          wording.line(row.steps(), screen.unicode()));
    }
    return table.toString();
  }

  /// Stands below the rows that pay, which come first.
  private String line(Console console) {
    Costs costs = mined.costs();
    String dashes = screen.unicode() ? "──" : "--";
    String line =
        "%1$s below this line a verb costs more than it spares (%2$d min to write, %3$d s to learn) %1$s"
            .formatted(
                dashes, Math.round(costs.writeSeconds() / 60), Math.round(costs.learnSeconds()));
    return console.fit(line);
  }

  private void displaced(Console console) {
    List<Findings.Displaced> displaced = mined.findings().displaced();
    if (displaced.isEmpty()) {
      return;
    }
    Table table = console.table(Align.LEFT, Align.LEFT, Align.LEFT);
    table.row("PASSED OVER", "VERB", "STILL TYPED AS");
    for (Findings.Displaced verb : displaced.subList(0, Math.min(MOST, displaced.size()))) {
      int all = verb.called() + verb.byHand();
      table.row(
          Math.round(100.0 * verb.byHand() / all) + "% of " + all,
          verb.verb(),
          wording.line(List.of(verb.words()), screen.unicode()));
    }
    console.out().print(table);
  }

  private void missed(Console console) {
    Map<String, Integer> missed = new TreeMap<>();
    for (Findings.Missed verb : mined.findings().missed()) {
      missed.put(verb.verb(), verb.count());
    }
    if (!missed.isEmpty()) {
      List<String> all = new ArrayList<>();
      missed.forEach((verb, count) -> all.add(verb + " " + count + (screen.unicode() ? "×" : "x")));
      String verbs = String.join(", ", all);
      console
          .out()
          .println(console.fit("MISSED       " + verbs + " (unknown verbs, by the nearest one)"));
    }
  }

  static String spares(double seconds) {
    return seconds >= 3600
        ? String.format(Locale.ROOT, "%.1f h", seconds / 3600)
        : Math.round(seconds / 60) + " min";
  }

  private static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String size(long bytes) {
    return bytes >= 1_000_000_000
        ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
        : bytes >= 1_000_000
            ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
            : String.format(Locale.ROOT, "%d kB", Math.ceilDiv(bytes, 1000L));
  }
}
