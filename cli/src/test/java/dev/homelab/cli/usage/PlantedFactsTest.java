package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.records.Cubes;
import dev.homelab.cli.records.Outcomes;
import dev.homelab.cli.records.Window;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What was planted in records is found, and nothing else is: on twenty sets of records that chance
/// has made, one thing at the most is said that is not so.
class PlantedFactsTest {
  private static final Instant END = Instant.parse("2026-11-26T14:00:00Z");

  private record Known(Spec spec) implements Verb {
    @Override
    public int run(Arguments given, Console console) {
      return 0;
    }
  }

  private static final Registry REGISTRY =
      new Registry(
          List.of(
              new Known(Spec.read("net check", "x").answer(1, "differs").build()),
              new Known(Spec.read("dns lookup", "x").answer(1, "differs").build())));

  private static Set<String> facts(Uses uses) {
    Set<String> facts = new TreeSet<>();
    Trends trends = new Trends(uses, Buckets.of(Buckets.Width.WEEK, uses.windowSlots()));
    for (Trends.Trend trend : trends.all()) {
      if (trend.verdict() != Trends.Verdict.STEADY) {
        facts.add(trend.verb() + " " + trend.verdict());
      }
    }
    for (Failures.Failing failing : new Failures(uses).all()) {
      failing
          .change()
          .ifPresent(change -> facts.add(failing.verb() + " changed with " + change.version()));
    }
    for (Presences.User user : new Presences(uses).users()) {
      if (!user.status().isEmpty()) {
        facts.add(user.name() + " " + user.status());
      }
    }
    return facts;
  }

  private static Uses uses(long seed) {
    Window window = new Window(END.minus(Duration.ofDays(90)), END, ZoneOffset.UTC);
    return new Uses(
        Cubes.of(new PlantedUsage(seed, END).events(), window),
        new Outcomes(REGISTRY),
        verb -> true,
        1);
  }

  @Test
  void areFoundAndNothingElseIs() {
    Set<String> planted =
        Set.of(
            PlantedUsage.RISES + " GROWS",
            PlantedUsage.DIES + " SHRINKS",
            PlantedUsage.BREAKS + " changed with " + PlantedUsage.RELEASE,
            "kim came",
            "leo came");
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (long seed = 1; seed <= 20; seed++) {
      Set<String> found = facts(uses(seed));
      for (String fact : planted) {
        if (!found.contains(fact)) {
          missed.add(seed + ": " + fact);
        }
      }
      for (String fact : found) {
        if (!planted.contains(fact)) {
          wrong.add(seed + ": " + fact);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    assertThat(missed).isEmpty();
  }

  /// Few uses don't outrank many: the one that broke comes first.
  @Test
  void theSurestFailureComesFirst() {
    assertThat(new Failures(uses(1)).all().getFirst().verb()).isEqualTo(PlantedUsage.BREAKS);
  }
}
