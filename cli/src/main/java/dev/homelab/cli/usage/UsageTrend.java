package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.plot.History;
import dev.homelab.cli.plot.Sparkline;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.statistics.Growth;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// `usage trend`: what grows and what dies.
public final class UsageTrend implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");
  private static final Flag<String> STEP =
      Flag.of("step", Types.choice("auto", "1h", "1d", "1w"), "auto", "how wide a point is");
  private static final Operand<String> VERBS =
      Operand.any(
          "verb",
          Types.text(Meaning.RECORDED_VERB),
          "the verbs to be shown, each as one word; all without it");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read("usage trend", "what grows and what dies: the most changed first")
                  .operand(VERBS)
                  .flag(STEP)
                  .json(
                      "{source, since, until, …, step, starts, rows: [{verb, verdict, factor, p, …}]}"),
              SINCE)
          .example("homelab usage trend")
          .example("homelab usage trend 'net check' --since 30d --step 1d")
          .build();

  private final Reader reader;

  public UsageTrend(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    Buckets.Width width = width(given, asked);
    Uses uses = reader.read(asked, width.step(), List.of(), false, console);
    Trends trends = new Trends(uses, Buckets.of(width, uses.windowSlots()));
    List<Trends.Trend> rows = trends.all();
    if (!given.operands().isEmpty()) {
      Set<String> wanted = new HashSet<>(given.operands());
      reader.requireKnown(wanted, uses);
      rows = rows.stream().filter(row -> wanted.contains(row.verb())).toList();
    }
    boolean isForEyes = !given.get(Flag.JSON) && !given.get(Asked.CSV);
    if (isForEyes && given.operands().size() == 1 && rows.size() == 1) {
      plot(rows.getFirst(), trends, uses, console);
      return ExitCode.DONE;
    }
    new Report<>(asked, uses, sheet(console), rows)
        .print(
            console,
            all ->
                all.put("step", width.label())
                    .putTexts(
                        "starts",
                        trends.buckets().starts().stream().map(Instant::toString).toList()));
    return ExitCode.DONE;
  }

  private static Buckets.Width width(Arguments given, Asked asked) {
    for (Buckets.Width width : Buckets.Width.values()) {
      if (width.label().equals(given.get(STEP))) {
        return width;
      }
    }
    return Buckets.Width.fit(asked.window());
  }

  private void plot(Trends.Trend trend, Trends trends, Uses uses, Console console) {
    console
        .out()
        .println(
            console.shown(trend.verb())
                + ": "
                + trend.count()
                + " uses "
                + Report.span(uses.window()));
    console
        .out()
        .print(
            new History(console.screen())
                .of(trend.counts(), trends.buckets().starts(), uses.window().zone()));
    console.out().println(sentence(trend, trends.buckets().width()));
  }

  private static String sentence(Trends.Trend trend, Buckets.Width width) {
    String perPoint = "a point is " + width.label() + "; ";
    return switch (trend.verdict()) {
      case GROWS -> perPoint + "it grows: " + times(trend) + " from the first point to the last";
      case SHRINKS ->
          perPoint + "it shrinks: " + times(trend) + " from the first point to the last";
      case STEADY -> perPoint + "no growth or loss that is more than chance";
    };
  }

  private static String times(Trends.Trend trend) {
    Optional<Growth> growth = trend.growth();
    if (growth.filter(Growth::isFromNothing).isPresent()) {
      return "from nothing";
    }
    return growth.filter(Growth::isToNothing).isPresent()
        ? "to nothing"
        : String.format(Locale.ROOT, "x %.2g", growth.map(Growth::factor).orElse(1.0));
  }

  private static Sheet<Trends.Trend> sheet(Console console) {
    Sparkline sparkline = new Sparkline(console.screen());
    return new Sheet<Trends.Trend>()
        .text("verb", "", Trends.Trend::verb)
        .count("count", "COUNT", Trends.Trend::count)
        .drawing(
            "HISTORY",
            row -> sparkline.of(row.counts().stream().map(count -> (double) count).toList()))
        .column("factor", "FIRST TO LAST", row -> new Value.Grown(row.growth()))
        .column("p", "", row -> new Value.Factor(row.growth().map(Growth::p)))
        .text("verdict", "VERDICT", row -> row.verdict().name().toLowerCase(Locale.ROOT))
        .column("counts", "", row -> new Value.Numbers(row.counts()))
        .shown("VERB", Trends.Trend::verb);
  }
}
