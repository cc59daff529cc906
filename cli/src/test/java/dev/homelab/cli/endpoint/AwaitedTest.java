package dev.homelab.cli.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.cli.output.Captured;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VerbFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AwaitedTest {
  private static final String SIGN = "waiting for answers: 1 s; Ctrl-C stops";

  @TempDir private Path home;

  @FunctionalInterface
  private interface Work {
    int run(Console console) throws VerbFailure, InterruptedException;
  }

  private record Slow(Work work) implements Verb {
    @Override
    public Spec spec() {
      return Spec.read("slow", "takes its time").flag(Asking.VERBOSE).flag(Asking.QUIET).build();
    }

    @Override
    public int run(Arguments given, Console console) throws VerbFailure, InterruptedException {
      return work.run(console);
    }
  }

  private int run(Work work, Captured captured) throws Exception {
    Verb verb = new Awaited(new Slow(work), new NameServers(Tool.in(home).settings()));
    return verb.run(Arguments.parse(verb.spec(), List.of()), captured.console());
  }

  @Test
  void aPersonSeesThatItIsStillAtItAndNothingOfThatInTheEnd() throws Exception {
    Captured terminal = Captured.terminal();
    int exit =
        run(
            console -> {
              while (!terminal.errorOutput().contains(SIGN)) {
                Thread.sleep(20);
              }
              console.out().println("an answer");
              return 3;
            },
            terminal);
    assertThat(exit).isEqualTo(3);
    assertThat(terminal.output()).isEqualTo("an answer\n");
    assertThat(terminal.errorOutput()).endsWith("\r\u001b[K");
  }

  @Test
  void aQuickAnswerIsShownAlone() throws Exception {
    Captured terminal = Captured.terminal();
    assertThat(run(console -> 0, terminal)).isZero();
    assertThat(terminal.errorOutput()).isEmpty();
  }

  @Test
  void failuresAreTheVerbsOwn() {
    Captured terminal = Captured.terminal();
    assertThatThrownBy(
            () ->
                run(
                    console -> {
                      throw VerbFailure.failed("no answer");
                    },
                    terminal))
        .isInstanceOf(VerbFailure.class)
        .hasMessage("no answer");
  }
}
