package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.output.Captured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpVerbTest {
  /// No pager.
  static final Pager PRINT = (text, console) -> console.out().print(text);

  private static String help(Registry registry, String... words) throws Exception {
    Captured captured = Captured.pipe();
    HelpVerb help = new HelpVerb(() -> registry, new Privacy(), PRINT);
    Arguments given = Arguments.parse(help.spec(), List.of(words));
    assertThat(help.run(given, captured.console())).isZero();
    return captured.output();
  }

  @Test
  void privacyIsThePageOfThatName() throws Exception {
    Registry registry = new Registry(List.of(TestVerb.named("config")));
    assertThat(help(registry, "privacy")).isEqualTo(Files.readString(Path.of("../PRIVACY.md")));
    assertThatThrownBy(() -> help(registry, "privacy", "please")).isInstanceOf(VerbFailure.class);
  }

  @Test
  void exitCodesAreThoseOfTheToolAndOfTheVerbsThatHaveTheirOwn() throws Exception {
    Verb asks = new TestVerb(Spec.read("ask", "asks").answer(1, "no").build(), (a, c) -> 0);
    Registry registry = new Registry(List.of(TestVerb.named("config"), asks));

    assertThat(help(registry, "exit-codes"))
        .isEqualTo(
            """
            The exit status of homelab:

              0      done
              1      failed
              2      wrong use
              124    a deadline passed
              126    the program can't be run
              127    the program is not there
              128+n  ended by signal n: 130 for Ctrl-C, 141 when the reader of the output has gone

            That of a declared verb is its program's.
            Some verbs have their own:

              ask  1  no
            """);
  }

  /// The table of the exit statuses there has the same.
  @Test
  void theReadmeHasTheSameExitCodes() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    for (ExitCodes.Line line : ExitCodes.all()) {
      assertThat(readme).containsPattern("(?m)^\\| [^|]*\\b\\Q" + line.code() + "\\E[^|]* \\| ");
    }
  }

  @Test
  void eachTopicIsListedAtTheEndOfTheOverview() {
    Registry registry = new Registry(List.of(TestVerb.named("config")));
    List<Topic> topics = new HelpVerb(() -> registry, new Privacy(), PRINT).topics();
    assertThat(topics).hasSize(3);
    for (Topic topic : topics) {
      assertThat(Help.overview(registry, Integer.MAX_VALUE))
          .contains("homelab help " + topic.name() + " ");
    }
  }

  @Test
  void aVerbOrAGroupOfThatNameComesFirst() throws Exception {
    assertThat(help(new Registry(List.of(TestVerb.named("privacy"))), "privacy"))
        .startsWith("privacy (read)");
    Verb one = TestVerb.named("privacy zone");
    Verb two = TestVerb.named("privacy list");
    assertThat(help(new Registry(List.of(one, two)), "privacy")).startsWith("homelab privacy …");
  }
}
