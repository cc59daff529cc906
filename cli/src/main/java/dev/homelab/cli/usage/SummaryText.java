package dev.homelab.cli.usage;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.statistics.Growth;
import java.util.List;
import java.util.Locale;

/// A [Summary] as Markdown, which is read as it is too.
final class SummaryText {
  private final StringBuilder text = new StringBuilder();

  private SummaryText() {}

  static String of(Summary summary) {
    SummaryText page = new SummaryText();
    page.write(summary);
    return page.text.toString();
  }

  private void write(Summary summary) {
    line("# What is used " + summary.span());
    line(
        summary.count()
            + " uses of "
            + summary.verbs()
            + " verbs by "
            + summary.users()
            + " users ("
            + summary.source()
            + ").");
    summary.notes().forEach(this::line);
    line("## What grows and what shrinks");
    if (summary.trends().isEmpty()) {
      line("Nothing surely does.");
    } else {
      row("verb", "uses", "first to last");
      row("---", "---:", "---:");
      summary.trends().forEach(t -> row(cell(t.verb()), Long.toString(t.count()), times(t)));
      text.append('\n');
    }
    line("## What is used most");
    row("verb", "uses", "failed", "users");
    row("---", "---:", "---:", "---:");
    summary
        .top()
        .forEach(
            top ->
                row(
                    cell(top.verb()),
                    Long.toString(top.tally().count()),
                    Value.percent(top.tally().rate()),
                    Integer.toString(top.tally().users())));
    text.append('\n');
    line("## What fails");
    row("verb", "failed", "of", "rate", "95 % interval", "since");
    row("---", "---:", "---:", "---:", "---", "---");
    summary
        .failing()
        .forEach(
            each ->
                row(
                    cell(each.verb()),
                    Long.toString(each.tally().failed()),
                    Long.toString(each.tally().count()),
                    Value.percent(each.tally().rate()),
                    Value.percent(each.interval().low())
                        + " to "
                        + Value.percent(each.interval().high()),
                    cell(each.change().map(Failures.Change::version).orElse("-"))));
    text.append('\n');
    line("## What nobody uses");
    list(
        summary.unused().stream()
            .filter(u -> u.state().equals("unused"))
            .map(Unused::verb)
            .toList());
    line("## Who came and who left");
    line("Came: " + names(summary.came()) + ". Left: " + names(summary.left()) + ".");
  }

  static String times(Trends.Trend trend) {
    return String.format(Locale.ROOT, "x %.2g", trend.growth().map(Growth::factor).orElse(1.0));
  }

  private static String names(List<String> names) {
    return names.isEmpty()
        ? "nobody"
        : String.join(", ", names.stream().map(SummaryText::cell).toList());
  }

  private void list(List<String> verbs) {
    line(
        verbs.isEmpty()
            ? "Everything is used."
            : String.join(", ", verbs.stream().map(SummaryText::cell).toList()));
  }

  private void line(String line) {
    text.append(line).append("\n\n");
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /// What means something in Markdown or HTML stands for itself.
  private static String cell(String untrusted) {
    StringBuilder safe = new StringBuilder();
    String text = Printable.of(untrusted);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_{}[]<>()#+!|&~".indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }
}
