package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final Verb TOP =
      new TestVerb(
          Spec.read("usage top", "which verbs are used")
              .operand(Operand.required("what", "what is asked"))
              .flag(Flag.duration("since", "30d", "how far back"))
              .json("one object")
              .answer(1, "no")
              .example("homelab usage top --since 7d")
              .unrecorded()
              .build(),
          (arguments, console) -> 0);
  private static final Registry REGISTRY =
      new Registry(
          List.of(
              TOP,
              TestVerb.named("k8s"),
              TestVerb.named("k8s logs"),
              new TestVerb(Spec.write("restart", "about restart").build(), (a, c) -> 0)));

  @Test
  void ofAVerbIsAllThatItTakes() {
    assertThat(help(List.of("usage", "top")))
        .contains(
            """
            usage top (read): which verbs are used

              homelab usage top [--since DURATION] [--json] <what>

              <what>            what is asked
              --since DURATION  how far back (default 30d)
              --json            one object

            Examples:
              homelab usage top --since 7d

            Exit status: 0 done, 1 no, 2 wrong use.
            A use of this verb is not recorded.
            """);
  }

  @Test
  void ofARecordedVerbSaysNoMoreThanItIs() {
    assertThat(help(List.of("restart")))
        .contains(
            """
            restart (write): about restart

              homelab restart

            Exit status: 0 done, 1 failed, 2 wrong use.
            """);
  }

  @Test
  void ofAVerbThatIsAlsoAGroupListsBoth() {
    assertThat(help(List.of("k8s")))
        .contains(
            """
            k8s (read): about k8s

              homelab k8s [operand…]

              [operand…]  any

            Exit status: 0 done, 1 failed, 2 wrong use.

            homelab k8s …

              k8s       read  about k8s
              k8s logs  read  about k8s logs
            """);
  }

  @Test
  void ofTheOnlyVerbOfAGroupIsTheVerbs() {
    assertThat(help(List.of("usage")).orElseThrow()).startsWith("usage top (read)");
  }

  @Test
  void ofNothingKnownIsNothing() {
    assertThat(help(List.of("unknown"))).isEmpty();
    assertThat(help(List.of("usage top"))).isEmpty();
  }

  @Test
  void ofNoWordsIsTheOverviewInOrder() {
    assertThat(help(List.of())).contains(Help.overview(REGISTRY, Integer.MAX_VALUE));
    assertThat(Help.overview(REGISTRY, Integer.MAX_VALUE))
        .contains(
            """
            k8s
              k8s        read   about k8s
              k8s logs   read   about k8s logs

            usage
              usage top  read   which verbs are used

            homelab
              restart    write  about restart
            """);
  }

  private static Optional<String> help(List<String> words) {
    return Help.of(REGISTRY, words, Integer.MAX_VALUE);
  }
}
