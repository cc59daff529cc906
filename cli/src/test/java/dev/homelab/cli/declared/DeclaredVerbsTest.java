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
}
