package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.Manifest;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `usage unused`: the verbs that nobody uses, and the used ones that are no more.
///
/// What it costs to keep a verb is what an agent reads of it in each manifest, in bytes.
public final class UsageUnused implements Verb {
  private static final Flag<Moment> SINCE = Asked.since("90d");

  private static final Spec SPEC =
      Asked.addTo(
              Spec.read(
                      "usage unused",
                      "the verbs that nobody uses, and the used ones that are no more")
                  .json(
                      "{source, since, until, …, rows: [{verb, state, count, users, last, manifest_bytes}]}"),
              SINCE)
          .example("homelab usage unused")
          .example("homelab usage unused --since 30d")
          .build();

  private final Reader reader;

  public UsageUnused(Reader reader) {
    this.reader = reader;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  /// @param state `unused`, or `gone` where it is used and declared no longer
  /// @param bytes what the manifest says of it
  private record Row(
      String verb, String state, long count, int users, Optional<Instant> last, int bytes) {}

  @Override
  public int run(Arguments given, Console console)
      throws VerbFailure, IOException, InterruptedException {
    Asked asked = reader.asked(given, SINCE);
    Uses uses = reader.read(asked, Step.DAY, List.of(), false, console);
    List<Row> rows = rows(uses, asked);
    new Report<>(asked, uses, sheet(), rows).print(console);
    if (!rows.isEmpty() && !given.get(Flag.JSON) && !given.get(Asked.CSV)) {
      console.out().println(summary(rows, uses));
    }
    return ExitCode.DONE;
  }

  /// A verb that others use, and too few of them to be shown, is not unused.
  private List<Row> rows(Uses uses, Asked asked) {
    Map<String, Tally> used = uses.byVerb();
    Map<String, Slot> spans = new Presences(uses).spans();
    Map<String, Integer> declared = declared();
    List<Row> rows = new ArrayList<>();
    declared.forEach(
        (verb, bytes) -> {
          if (!used.containsKey(verb) && !uses.isHidden(verb) && asked.verbs().test(verb)) {
            rows.add(new Row(verb, "unused", 0, 0, Optional.empty(), bytes));
          }
        });
    used.forEach(
        (verb, tally) -> {
          if (!declared.containsKey(verb)) {
            rows.add(
                new Row(
                    verb, "gone", tally.count(), tally.users(), Presences.last(spans, verb), 0));
          }
        });
    rows.sort(
        Comparator.comparing(Row::state)
            .reversed()
            .thenComparing(Comparator.comparingInt(Row::bytes).reversed())
            .thenComparing(Row::verb));
    return rows;
  }

  /// The verbs whose uses are recorded, with the bytes of each in the manifest.
  private Map<String, Integer> declared() {
    Map<String, Integer> declared = new TreeMap<>();
    for (Verb verb : reader.registry().get().verbs()) {
      if (verb.spec().recorded()) {
        String entry = Manifest.entry(verb);
        declared.put(verb.spec().path().text(), entry.getBytes(StandardCharsets.UTF_8).length);
      }
    }
    return declared;
  }

  private static String summary(List<Row> rows, Uses uses) {
    long unused = rows.stream().filter(row -> row.state().equals("unused")).count();
    int bytes = rows.stream().mapToInt(Row::bytes).sum();
    return unused
        + " not used "
        + Report.span(uses.window())
        + ": "
        + bytes
        + " bytes of each manifest";
  }

  private static Sheet<Row> sheet() {
    return new Sheet<Row>()
        .text("verb", "", Row::verb)
        .text("state", "STATE", Row::state)
        .count("count", "COUNT", Row::count)
        .count("users", "USERS", row -> (long) row.users())
        .time("last", "LAST USE", Row::last)
        .count("manifest_bytes", "MANIFEST", row -> (long) row.bytes())
        .shown("VERB", Row::verb);
  }
}
