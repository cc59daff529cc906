package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.settings.Origin;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Terms;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.settings.VerbTables;
import dev.homelab.cli.verb.TestVerb;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredVerbsTest {
  private static final String GRAMMAR =
      "is no name for a verb: expected lower-case words of letters, digits and dashes, at most 4"
          + " words and 64 characters";

  private static VerbTable table(int line, String name, String tier, String... run) {
    return new VerbTable(
        name, tier, "s", List.of(run), List.of(), Terms.NONE, new Origin.File("/c.toml", line));
  }

  private static DeclaredVerbs check(VerbTable... tables) {
    return DeclaredVerbs.of(
        new VerbTables(List.of(tables), List.of()),
        List.of(TestVerb.named("config"), TestVerb.named("usage top")),
        new Caller("", 0, handler -> {}));
  }

  private static List<String> names(DeclaredVerbs declared) {
    return declared.verbs().stream().map(verb -> verb.spec().path().toString()).toList();
  }

  private static void assertRefused(VerbTable table, String why) {
    DeclaredVerbs declared = check(table(1, "good", "read", "true"), table);
    assertThat(names(declared)).containsExactly("good");
    assertThat(declared.problems())
        .containsExactly(
            new Problem(
                table.origin(),
                "verb " + Quoted.of(table.name()) + " " + why,
                Problem.Effect.VERB));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "k8s", "k8s-1 logs", "a b c d", "0", "confi", "config-x"})
  void aNameInTheGrammarIsTaken(String name) {
    assertThat(names(check(table(3, name, "write", "true")))).containsExactly(name);
    assertThat(check(table(3, name, "write", "true")).problems()).isEmpty();
  }

  static Stream<String> noNames() {
    return Stream.of(
        "",
        " ",
        "A",
        "a  b",
        " a",
        "a ",
        "a b c d e",
        "-a",
        "a-",
        "a_b",
        "a.b",
        "ü",
        "a\tb",
        "a\nb",
        "a/b",
        "x".repeat(65),
        "--help",
        "a\u0000");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("noNames")
  void anotherNameIsRefusedWithItsPlace(String name) {
    assertRefused(table(7, name, "read", "true"), GRAMMAR);
  }

  @Test
  void aNameDeclaredTwiceIsRefusedAndTheFirstWorks() {
    DeclaredVerbs declared = check(table(1, "a", "read", "true"), table(5, "a", "read", "false"));
    assertThat(names(declared)).containsExactly("a");
    assertThat(declared.problems())
        .extracting(Problem::toString)
        .containsExactly("/c.toml:5: verb 'a' is declared twice, first at /c.toml:1");
  }

  @ParameterizedTest
  @CsvSource({
    "config, shadows the built-in verb 'config'",
    "config show, shadows the built-in verb 'config'",
    "usage top, shadows the built-in verb 'usage top'",
    "usage top more, shadows the built-in verb 'usage top'",
    "usage mine, starts with a word that the tool keeps for itself",
    "usage, starts with a word that the tool keeps for itself",
    "help, starts with a word that the tool keeps for itself",
    "version x, starts with a word that the tool keeps for itself",
    "manifest, starts with a word that the tool keeps for itself"
  })
  void whatTheToolNeedsIsRefused(String name, String why) {
    assertRefused(table(4, name, "read", "true"), why);
  }

  @Test
  void anotherTierIsRefused() {
    assertRefused(table(4, "a", "Read", "true"), "has the tier 'Read': expected read or write");
    assertRefused(table(4, "a", "", "true"), "has the tier '': expected read or write");
  }

  @Test
  void aProgramIsNeeded() {
    String why = "has nothing to run: expected run = [\"program\", \"argument\", …]";
    assertRefused(table(4, "a", "read"), why);
    assertRefused(table(4, "a", "read", ""), why);
    assertRefused(table(4, "a", "read", " "), why);
  }

  @Test
  void whatIsTypedIsNeverTheProgram() {
    assertRefused(table(4, "a", "read", "{1}"), "would run what is typed: name a program");
    assertRefused(table(4, "a", "read", "{@}"), "would run what is typed: name a program");
  }

  @Test
  void noPartOfTheProgramIsTyped() {
    DeclaredVerbs declared = check(table(4, "a", "read", "/usr/bin/{1}"));
    assertThat(declared.verbs()).isEmpty();
    assertThat(declared.problems()).hasSize(1);
  }

  private static VerbTable with(List<String> args, String... run) {
    return new VerbTable(
        "a", "read", "s", List.of(run), args, Terms.NONE, new Origin.File("/c.toml", 4));
  }

  @ParameterizedTest
  @CsvSource({
    "{0}, {0}, '{1} to {9}, or {@}'",
    "--pod={0}, {0}, '{1} to {9}, or {@}'",
    "{10}, {10}, '{1} to {9}, or {@}'",
    "{1}@{0}, {0}, '{1} to {9}, or {@}'",
    "{pod}, {pod}, {1}",
    "x{since}, {since}, {2}",
    "x{@}y, {@}, 'it alone in an element, or {1} to {9}'"
  })
  void aBraceThatIsMeantToTakeSomethingAndDoesNotIsRefused(
      String element, String brace, String right) {
    assertRefused(
        with(List.of("pod", "since=1h"), "x", "{1}", "{2}", element),
        "has in element 4 of run " + brace + ", which takes nothing: expected " + right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%{http_code}",
        "{{.Names}}",
        "stash@{0}",
        "HEAD@{10}",
        "{}",
        "{a",
        "{other}",
        "${x}",
        "{ print $1 }",
        "{1,3}",
        "{{1}}"
      })
  void allOtherBracesAreText(String element) {
    assertThat(check(with(List.of("pod"), "x", "{1}", element)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sh -c",
        "/bin/sh -c",
        "bash -ec",
        "bash -e -c",
        "bash -o pipefail -c",
        "zsh -lc",
        "dash +x -c",
        "ksh -c -e",
        "kubectl exec pod -- sh -c",
        "fish --command",
        "bash --norc -c"
      })
  void noArgumentIsRunAsAScript(String shell) {
    List<String> run = new java.util.ArrayList<>(List.of(shell.split(" ")));
    assertThat(check(with(List.of(), run.toArray(String[]::new))).problems())
        .hasSize(1)
        .first()
        .asString()
        .contains("so an argument would be run as a script: expected the script in run");
    for (String script : List.of("echo {1}", "{1}", "{@}", "echo ${1}")) {
      run.add(script);
      assertThat(check(with(List.of(), run.toArray(String[]::new))).problems())
          .hasSize(1)
          .first()
          .asString()
          .contains("takes an argument into the script of ", "expected $1 in the script");
      run.removeLast();
    }
    run.addAll(List.of("echo \"$1\"", "sh", "{1}"));
    assertThat(check(with(List.of(), run.toArray(String[]::new))).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grep -c", "sh script -c", "sh {1}", "wc -c {1}", "sh -x {1}"})
  void whatIsNoShellWithAScriptIsTaken(String run) {
    assertThat(check(with(List.of(), run.split(" "))).problems()).isEmpty();
  }

  @Test
  void argumentsThatMayBeMissingComeLastAndHaveAPlace() {
    assertRefused(
        with(List.of("a=1", "b"), "x", "{1}", "{2}"),
        "has args of which 'b' must be there behind one that may be missing: expected those with a"
            + " default last");
    assertRefused(
        with(List.of("a", "b=1"), "x", "{1}", "{@}"),
        "has a default for 'b' and no place for it: expected {2} in run");
    assertRefused(
        with(List.of("=1"), "x", "{1}"),
        "has an argument without a name in args: expected \"name\" or \"name=default\"");
  }

  @Test
  void onlyAWriteIsConfirmed() {
    Terms asks = new Terms("", List.of(), "sure?", java.util.Map.of(), List.of());
    Origin.File origin = new Origin.File("/c.toml", 4);
    assertRefused(
        new VerbTable("a", "read", "s", List.of("x"), List.of(), asks, origin),
        "has a confirm, and the tier read: expected the tier write, or no confirm");
    assertThat(
            check(new VerbTable("a", "write", "s", List.of("x"), List.of(), asks, origin))
                .problems())
        .isEmpty();
  }

  private static DeclaredVerbs both(VerbTable team, VerbTable own) {
    return DeclaredVerbs.of(
        new VerbTables(List.of(team), List.of(own)), List.of(), new Caller("", 0, handler -> {}));
  }

  @Test
  void theUsersStandsAboveTheTeams() {
    DeclaredVerbs both = both(table(1, "a", "read", "x"), table(2, "a", "write", "y"));
    assertThat(both.problems()).isEmpty();
    assertThat(both.verbs()).hasSize(1);
    assertThat(both.verbs().getFirst().spec().tier().label()).isEqualTo("write");
  }

  @Test
  void theTeamsDoesNotStandInForOneOfTheUsersThatCannotBeUsed() {
    DeclaredVerbs both = both(table(1, "a", "read", "x"), table(2, "a", "reed", "y"));
    assertThat(both.verbs()).isEmpty();
    assertThat(both.problems()).hasSize(1);
  }
}
