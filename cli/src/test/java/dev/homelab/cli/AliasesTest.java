package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Aliases through the whole tool. What declared verbs print goes past this process: they write
/// files.
class AliasesTest {
  private static final String VERBS =
      """
      [[verb]]
      name = "pods list"
      tier = "read"
      summary = "the pods"
      run = ["sh", "-c", "printf '%s|' \\"$@\\" >SAID", "sh", "{@}"]

      [[verb]]
      name = "pods stop"
      tier = "write"
      summary = "stop a pod"
      run = ["sh", "-c", "printf '%s|' \\"$@\\" >SAID", "sh", "{1}"]
      args = ["pod"]
      confirm = "sure?"

      """;

  private final Path home;
  private final Tool tool;
  private final String verbs;

  AliasesTest(@TempDir Path home) {
    this.home = home;
    this.tool = Tool.in(home);
    this.verbs = VERBS.replace("SAID", "'" + home.resolve("said") + "'");
  }

  private Tool with(String aliases) {
    return tool.config(verbs + "[alias]\n" + aliases);
  }

  private String said() throws IOException {
    return Files.readString(home.resolve("said"));
  }

  private static void assertFault(Result result, String message) {
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo(message + "\n");
  }

  private String at(int line) {
    return tool.configFile() + ":" + line;
  }

  @Test
  void runsTheVerbThatItStandsForAndIsRecordedAsThat() throws IOException {
    with("pl = \"pods list\"\n");

    assertThat(tool.run("pl")).isEqualTo(new Result(0, "", ""));
    assertThat(said()).isEqualTo("|");
    assertThat(tool.run("pl", "a b", "--json").exitCode()).isZero();
    assertThat(said()).isEqualTo("a b|--json|");
    assertThat(tool.uses()).containsExactly("pods list=0", "pods list=0");
  }

  @Test
  void mayHaveArgumentsThatComeFirst() throws IOException {
    with(
        "x = \"pods list '{app=\\\"x\\\"} |= \\\"e\\\"' --since 1h\"\ny = ['pods', 'list', 'a b', '']\n");

    tool.run("x", "more");
    assertThat(said()).isEqualTo("{app=\"x\"} |= \"e\"|--since|1h|more|");
    tool.run("y", "--", "-x");
    assertThat(said()).isEqualTo("a b||--|-x|");
    with("cc = 'config check --json'\n");
    assertThat(tool.run("cc").output()).startsWith("{\"problems\":[");
  }

  @Test
  void itsNameGetsNowhere() throws IOException {
    with("canary7f3a = 'pods list secret7f3a'\n").with("HOMELAB_TELEMETRY", "log");
    assertThat(tool.run("canary7f3a").errorOutput()).doesNotContain("7f3a").contains("pods list");
    tool.without("HOMELAB_TELEMETRY").run("canary7f3a");

    assertThat(tool.uses()).containsExactly("pods list=0");
    for (Path file : tool.files()) {
      boolean isOfUser =
          file.equals(home.resolve("said")) || file.startsWith(home.resolve(".cache"));
      if (!isOfUser) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("7f3a");
      }
    }
  }

  @Test
  void confirmAndYesAreAsWithTheVerb() throws IOException {
    with("ps = 'pods stop'\nweb = 'pods stop web'\n");

    assertFault(
        tool.run("ps", "web"),
        "homelab: pods stop: nobody to ask here; 'homelab pods stop --yes …' runs it unasked");
    assertThat(tool.run("ps", "--yes", "web").exitCode()).isZero();
    assertThat(said()).isEqualTo("web|");
    assertThat(tool.run("web").exitCode()).isEqualTo(2);
    assertThat(tool.run("ps").errorOutput()).startsWith("homelab: pods stop: needs <pod>");
    assertThat(tool.uses()).contains("pods stop=0", "pods stop=2");
  }

  @Test
  void helpIsThatOfTheVerb() {
    with("pl = 'pods list -x'\nbare = 'pods list'\n");

    assertThat(tool.run("pl", "--help").output())
        .isEqualTo(tool.run("help", "pods", "list").output());
    assertThat(tool.run("bare", "-h").output())
        .isEqualTo(tool.run("help", "pods", "list").output());
    assertThat(tool.run("help", "pl").output())
        .isEqualTo(
            "pl stands for: homelab pods list -x\n\n" + tool.run("help", "pods", "list").output());
    assertThat(tool.run("--help", "pl").output()).isEqualTo(tool.run("help", "pl").output());
    assertThat(tool.run("help", "pl", "--json").output())
        .isEqualTo(tool.run("help", "pods", "list", "--json").output());
    assertThat(tool.run("help").output())
        .contains("\naliases\n  bare  pods list\n  pl    pods list -x\n\n");
    assertThat(tool.config(verbs).run("help").output()).doesNotContain("aliases");
    assertThat(tool.uses()).isEmpty();
  }

  @Test
  void theManifestHasVerbsAlone() {
    String without = tool.config(verbs).run("manifest", "--json").output();
    assertThat(with("pl = 'pods list'\n").run("manifest", "--json").output()).isEqualTo(without);
  }

  @Test
  void configShowsEachWithItsPlace() {
    with("pl = 'pods list'\nbad = 'pods lst'\n");

    Result shown = tool.run("config");
    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.output())
        .containsPattern("alias\\.pl +pods list +\\Q" + at(16) + "\\E\n")
        .containsPattern("alias\\.bad +pods lst +\\Q" + at(17) + "\\E, left out: can't be used\n");
    String fault = "alias 'bad': unknown verb 'pods lst'; did you mean 'pods list' or 'pods stop'?";
    assertThat(shown.errorOutput()).isEqualTo("homelab: " + at(17) + ": " + fault + "\n");
    assertThat(tool.run("config", "--json").output())
        .contains(
            "{\"key\":\"alias.pl\",\"value\":\"pods list\",\"origin\":\""
                + at(16)
                + "\",\"left_out\":null}");
    assertThat(tool.run("config", "check").errorOutput()).isEqualTo(shown.errorOutput());
    String file = tool.configFile().toString();
    assertThat(tool.run("config", "check", file).errorOutput()).isEqualTo(shown.errorOutput());
  }

  /// Who checks a file of her own has the team's verbs beside it.
  @Test
  void aFileIsCheckedBesideTheVerbsInForce() throws IOException {
    tool.config(verbs);
    Path file = Files.writeString(home.resolve("mine.toml"), "[alias]\npl = 'pods list'\n");
    assertThat(tool.run("config", "check", file.toString()))
        .isEqualTo(new Result(0, "no problems\n", ""));
    Files.writeString(file, "[alias]\npl = 'nothing here'\n");
    assertThat(tool.run("config", "check", file.toString()).errorOutput())
        .contains(file + ":2: alias 'pl': unknown verb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "pods | 'pods list' | verbs begin with that word, and stand above it",
        "usage | 'pods list' | verbs begin with that word, and stand above it",
        "config | 'pods list' | verbs begin with that word, and stand above it",
        "a | 'b' | stands for an alias, 'b'; expected a verb",
        "a | 'a' | stands for an alias, 'a'; expected a verb",
        "a | 'pods' | stands for a group of verbs; its verbs are 'pods list' or 'pods stop'",
        "a | 'pods lits' | unknown verb 'pods lits'; did you mean 'pods list'?",
        "a | 'nothing' | unknown verb 'nothing'; 'homelab help' lists them",
        "a | ' ' | expected a verb, such as \"usage top\"",
        "a | [] | expected a verb, such as \"usage top\"",
        "a | \"pods list 'x\" | expected the quote to be closed, and something behind a backslash",
        "A | 'pods list' | expected as its name one word of lower-case letters, digits and dashes,"
            + " at most 64 characters",
        "\"a b\" | 'pods list' | expected as its name one word of lower-case letters, digits and"
            + " dashes, at most 64 characters",
      })
  void whatCantBeUsedIsToldWithItsPlace(String name, String text, String fault) {
    with("b = 'pods list'\n" + name + " = " + (text == null ? "''" : text) + "\n");

    String typed = name.replace("\"", "");
    boolean isEmptyList = text.equals("[]");
    Result check = tool.run("config", "check");
    if (isEmptyList) {
      assertThat(check.exitCode()).isZero();
      return;
    }
    assertThat(check.errorOutput())
        .isEqualTo("homelab: " + at(17) + ": alias '" + typed + "': " + fault + "\n");
    if (!fault.startsWith("verbs begin")) {
      assertFault(tool.run(typed), "homelab: alias '" + typed + "' of " + at(17) + ": " + fault);
      assertFault(
          tool.run("help", typed),
          "homelab: help: alias '" + typed + "' of " + at(17) + ": " + fault);
    }
    assertThat(tool.run("help").output()).contains("\n  b  pods list\n").doesNotContain("  a  ");
    assertThat(tool.uses()).allMatch(use -> use.startsWith("config check="));
  }

  @Test
  void aVerbOrAGroupOfItsNameIsMeant() {
    with("usage = 'pods list'\nconfig = 'pods list'\npods = 'pods list'\n");

    assertThat(tool.run("usage", "top").exitCode()).isZero();
    assertThat(tool.run("config", "path").exitCode()).isZero();
    assertThat(tool.run("pods").errorOutput()).contains("'pods' is a group of verbs");
    assertThat(tool.run("pods", "list").exitCode()).isZero();
  }

  @Test
  void whatIsNoTextIsLeftOutAndTheRestWorks() {
    with("n = 1\nl = ['pods', 2]\nt.x = 'pods list'\npl = 'pods list'\n");

    assertThat(tool.run("pl").exitCode()).isZero();
    assertThat(tool.uses()).containsExactly("pods list=0");
    assertThat(tool.run("config", "check").errorOutput().lines())
        .hasSize(3)
        .allMatch(
            line -> line.contains("expected a text such as \"usage top\", or a list of words"));
    assertThat(tool.run("n").errorOutput()).startsWith("homelab: unknown verb 'n'");
  }

  @Test
  void theNearerFileStandsAboveAndAnEmptyTextTakesBack() throws IOException {
    Files.writeString(
        home.resolve("team.toml"),
        verbs + "[alias]\na = 'pods list'\nb = 'pods list'\nc = 'pods list'\n");
    tool.config("include = ['team.toml']\n[alias]\na = 'pods list mine'\nb = ''\nc = 'nothing'\n");

    tool.run("a");
    assertThat(said()).isEqualTo("mine|");
    assertThat(tool.run("b").errorOutput()).startsWith("homelab: unknown verb 'b'");
    assertThat(tool.run("c").errorOutput()).contains("alias 'c' of " + at(5));
  }

  @Test
  void noSecretOfAnAddressIsShown() {
    with("x = \"net check 'https://ada:s3cret@nas/?t=s3cret'\"\ny = \"https://ada:s3cret@nas/\"\n");

    for (String[] line :
        new String[][] {
          {"config"}, {"config", "--json"}, {"help"}, {"help", "x"}, {"y"}, {"config", "check"}
        }) {
      Result result = tool.run(line);
      assertThat(result.output() + result.errorOutput()).doesNotContain("s3cret");
    }
    assertThat(tool.run("config").output()).containsPattern("alias\\.x +net check ");
  }

  @Test
  void inJsonAFaultIsADocument() {
    assertThat(with("b = 'nothing --json'\n").run("b").errorOutput())
        .startsWith("{\"code\":2,\"verb\":null,\"message\":\"alias 'b'");
    with("a = 'nothing'\n");
    assertThat(tool.run("a", "--json").errorOutput())
        .startsWith("{\"code\":2,\"verb\":null,\"message\":\"alias 'a' of ");
  }
}
