package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is dealt with before dispatch: it runs no verb, and leaves no record.
class DispatcherHelpTest {
  private final Recorded recorded = new Recorded();
  private final Captured captured = Captured.pipe();
  private final Registry registry =
      new Registry(List.of(mustNotRun("net check"), mustNotRun("net scan"), mustNotRun("logs")));

  private static Verb mustNotRun(String path) {
    return TestVerb.doing(
        path,
        (arguments, console) -> {
          throw new AssertionError(path + " was run");
        });
  }

  private int run(String... arguments) {
    return new Dispatcher(
            registry, registry.vocabulary(), recorded.recorder(), handler -> {}, false)
        .run(List.of(arguments), captured.console());
  }

  private void assertNoRecord() {
    assertThat(recorded.notes()).containsExactly(Recorded.NOTHING);
  }

  @Test
  void nothingTypedIsTheOverview() {
    assertThat(run()).isZero();
    assertThat(captured.output()).contains("net check", "net scan", "logs", "homelab help VERB");
    assertNoRecord();
  }

  @Test
  void helpOnAVerbWhereverItStands() {
    assertThat(run("net", "check", "host", "--help", "--flag")).isZero();
    assertThat(captured.output()).startsWith("net check (read): about net check\n");
    assertNoRecord();
  }

  @Test
  void helpOnAGroupListsIt() {
    assertThat(run("net", "--help")).isZero();
    assertThat(captured.output())
        .startsWith("homelab net …\n")
        .contains("net check", "net scan")
        .doesNotContain("logs");
    assertNoRecord();
  }

  @Test
  void helpAloneIsTheOverview() {
    assertThat(run("--help")).isZero();
    assertThat(captured.output()).contains("homelab help VERB");
    assertNoRecord();
  }

  @Test
  void habitsOfOtherToolsAreUnderstoodAsTheOnlyWord() {
    assertThat(run("-h")).isZero();
    assertThat(captured.output()).contains("homelab help VERB");
    assertNoRecord();
    assertThat(run("-h", "net")).isEqualTo(2);
  }

  @Test
  void aDeclaredProgramsOwnShortFlagIsNotHelp() {
    Registry one = new Registry(List.of(TestVerb.doing("disk free", (given, console) -> 7)));
    var dispatcher =
        new Dispatcher(one, one.vocabulary(), recorded.recorder(), handler -> {}, false);
    assertThat(dispatcher.run(List.of("disk", "free", "-h"), captured.console())).isEqualTo(7);
  }

  @Test
  void anUnknownVerbOfAGroupIsNamedWithItsGroup() {
    assertThat(run("net", "chekc", "host")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: unknown verb 'net chekc'; did you mean 'net check'?\n");
  }

  @Test
  void helpOnAnUnknownVerbIsWrongUse() {
    assertThat(run("nte", "check", "--help")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: unknown verb 'nte'; did you mean 'net check'?\n");
    assertThat(captured.output()).isEmpty();
    assertNoRecord();
  }

  @Test
  void anUnknownVerbIsOneLineWithTheNearest() {
    assertThat(run("log")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: unknown verb 'log'; did you mean 'logs'?\n");
    assertNoRecord();
  }

  @Test
  void anUnknownVerbFarFromAllPointsAtTheList() {
    assertThat(run("frobnicate", "all")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: unknown verb 'frobnicate'; 'homelab help' lists them\n");
    assertNoRecord();
  }

  @Test
  void aGroupIsNamedAsOne() {
    assertThat(run("net")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: 'net' is a group; its verbs are 'net check' or 'net scan'\n");
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u001b]0;title\u0007", "--", "-x", "--unknown"})
  void whateverIsTypedIsOneHarmlessLine(String typed) {
    assertThat(run(typed)).isEqualTo(2);
    assertThat(captured.errorOutput()).endsWith("\n").hasLineCount(1);
    assertThat(captured.errorOutput().stripTrailing()).doesNotContainPattern("[\\x00-\\x1f\\x7f]");
    assertNoRecord();
  }
}
