package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Captured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Help in all its ways, and what names no verb: no other verb is run, and nothing is recorded.
class DispatcherHelpTest {
  private static final String CHECK = "net check (read): about net check\n";

  private final Recorded recorded = new Recorded();
  private final Captured captured = Captured.pipe();
  private final Registry registry =
      new Registry(
          List.of(
              mustNotRun("net check"),
              mustNotRun("net scan"),
              mustNotRun("logs"),
              TestVerb.declared("disk free", (given, console) -> 7),
              new HelpVerb(this::registry, new Privacy(), HelpVerbTest.PRINT),
              new VersionVerb("1")));

  private Registry registry() {
    return registry;
  }

  private static Verb mustNotRun(String path) {
    return TestVerb.doing(
        path,
        (arguments, console) -> {
          throw new AssertionError(path + " was run");
        });
  }

  private int run(String... arguments) {
    captured.clear();
    recorded.clear();
    return new Dispatcher(
            registry, registry.vocabulary(), recorded.recorder(), handler -> {}, false)
        .run(List.of(arguments), captured.console());
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }

  private void assertNoRecord() {
    assertThat(recorded.notes()).containsExactly(Recorded.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-h", "--help", "help", "-h --flag"})
  void ofTheWholeToolIsTheOverview(String line) {
    assertThat(run(words(line))).isZero();
    assertThat(captured.output()).contains("net check", "net scan", "logs", "homelab help VERB");
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net check --help",
        "net check -h",
        "net check host --help --flag",
        "net check --flag -h",
        "--help net check",
        "-h net check host --flag",
        "net --help check",
        "net -h check",
        "help net check",
        "help net check host",
        "net help check",
        "net check -h -- -x",
      })
  void ofAVerbStandsBeforeItsWordsBetweenAndBehind(String line) {
    assertThat(run(words(line))).isZero();
    String group =
        line.startsWith("net --help") || line.startsWith("net -h") ? "homelab net …" : CHECK;
    assertThat(captured.output()).startsWith(group);
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(strings = {"net --help", "net -h", "-h net", "--help net", "net help", "help net"})
  void ofAGroupListsIt(String line) {
    assertThat(run(words(line))).isZero();
    assertThat(captured.output())
        .startsWith("homelab net …\n")
        .contains("net check", "net scan")
        .doesNotContain("logs");
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"disk free --help", "disk free a --help", "disk free -h", "disk free -h x"})
  void ofADeclaredVerbIsTheTools(String line) {
    assertThat(run(words(line))).isZero();
    assertThat(captured.output()).startsWith("disk free (read)");
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"disk free a -h", "disk free -- --help", "disk free -- -h", "disk free -help"})
  void allElseBehindADeclaredVerbIsItsPrograms(String line) {
    assertThat(run(words(line))).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version", "version"})
  void theVersionHasAShortForm(String line) {
    assertThat(run(words(line))).isZero();
    assertThat(captured.output()).isEqualTo("homelab 1\n");
    assertNoRecord();
  }

  @Test
  void isJsonWhereThatIsAskedFor() {
    assertThat(run("net", "check", "--help", "--json")).isZero();
    assertThat(captured.output())
        .startsWith("{\"command\":\"net check\",\"tier\":\"read\"")
        .endsWith("\"json\":null}\n");
    assertThat(run("help", "net", "--json")).isZero();
    assertThat(captured.output()).startsWith("[{\"command\":\"net check\"");
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
        .isEqualTo("homelab: help: unknown verb 'nte'; did you mean 'net check'?\n");
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
  void wordsThatWereTypedAsOneAreToBeTypedApart() {
    assertThat(run("net check")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo("homelab: unknown verb 'net check'; type its words apart: homelab net check\n");
    assertThat(run("net check host")).isEqualTo(2);
    assertThat(captured.errorOutput()).contains("type its words apart: homelab net check host");
    assertNoRecord();
  }

  @Test
  void aGroupWithoutAVerbIsShown() {
    assertThat(run("net")).isEqualTo(2);
    assertThat(captured.output()).isEmpty();
    assertThat(captured.errorOutput())
        .isEqualTo(
            """
            homelab: 'net' is a group of verbs; name one of them
            homelab net …

              net check  read  about net check
              net scan   read  about net scan
            """);
    assertNoRecord();
  }

  @Test
  void whatCantBeDoneIsJsonWhereThatIsAskedFor() {
    assertThat(run("nte", "check", "--json")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo(
            "{\"code\":2,\"verb\":null,\"message\":\"unknown verb 'nte'\","
                + "\"hint\":\"did you mean 'net check'?\"}\n");
    assertThat(run("net", "--json")).isEqualTo(2);
    assertThat(captured.errorOutput())
        .isEqualTo(
            "{\"code\":2,\"verb\":null,\"message\":\"'net' is a group of verbs\","
                + "\"hint\":\"its verbs are 'net check' or 'net scan'\"}\n");
    assertThat(run("help", "nte", "--json")).isEqualTo(2);
    assertThat(captured.errorOutput()).startsWith("{\"code\":2,\"verb\":\"help\",");
    assertNoRecord();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u001b]0;title\u0007", "--", "-x", "--unknown", "a b"})
  void whateverIsTypedIsOneHarmlessLine(String typed) {
    assertThat(run(typed)).isEqualTo(2);
    assertThat(captured.errorOutput()).endsWith("\n").hasLineCount(1);
    assertThat(captured.errorOutput().stripTrailing()).doesNotContainPattern("[\\x00-\\x1f\\x7f]");
    assertNoRecord();
  }
}
