package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.Moment;
import dev.homelab.cli.records.Tally;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Optional<String> change = given.find(CHANGE);
    Portrait portrait =
        new Portrait(
            verb,
            tally,
            trends.all().getFirst(),
            trends.buckets(),
            named ? uses.tallies(By.USER) : Map.of(),
            uses.tallies(By.VERSION),
            change.isPresent() ? Optional.of(Sides.of(change.get(), uses)) : Optional.empty());
    if (given.get(Flag.JSON)) {
      console.out().print(portrait.json(uses));
    } else {
      portrait.show(uses, console);
    }
    return ExitCode.DONE;
  }
}
