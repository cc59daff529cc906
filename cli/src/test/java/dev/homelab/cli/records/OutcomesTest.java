package dev.homelab.cli.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Tier;
import dev.homelab.cli.verb.Verb;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  private record Known(Spec spec) implements Verb {
    @Override
    public int run(Arguments given, Console console) {
      return 0;
    }
  }

  private final Outcomes outcomes =
      new Outcomes(
          new Registry(
              List.of(
                  new Known(Spec.read("net check", "x").answer(1, "differs").build()),
                  new Known(Spec.read("config", "x").build()),
                  new Known(
                      Spec.running(List.of("true"), "db dump", Tier.READ, "x")
                          .answer(2, "old")
                          .build()),
                  new Known(Spec.running(List.of("true"), "db slow", Tier.READ, "x").build()))));

  @ParameterizedTest
  @CsvSource({
    "config, 0, DONE",
    "config, 1, FAILED",
    "config, 2, WRONG_USE",
    "config, 124, TIMED_OUT",
    "config, 126, ABSENT",
    "config, 127, ABSENT",
    "config, 130, ENDED",
    "config, 141, ENDED",
    "config, 143, ENDED",
    "config, 137, FAILED",
    "config, -1, UNREADABLE",
    "net check, 1, ANSWERED",
    "net check, 2, WRONG_USE",
    "db dump, 2, ANSWERED",
    "db slow, 2, FAILED",
    "db slow, 1, FAILED",
    "no more, 2, FAILED",
    "no more, 0, DONE"
  })
  void areToldByTheVerbAndTheStatus(String verb, int exit, Outcome outcome) {
    assertThat(outcomes.of(verb, exit)).isEqualTo(outcome);
  }
}
