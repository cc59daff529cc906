package dev.homelab.cli.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Declared verbs through the whole tool. What they print is not seen here, because it goes past
/// this process: they write files.
class DeclaredVerbTest {
  private final Path home;
  private final Tool tool;

  DeclaredVerbTest(@TempDir Path home) {
    this.home = home;
    this.tool = Tool.in(home);
  }

  /// A declared verb `x` that runs this.
  private Tool declare(String... run) {
    return declareWithArgs(List.of(), run);
  }

  private Tool declareWithArgs(List<String> args, String... run) {
    return tool.config(
        "[[verb]]\nname = 'x'\ntier = 'read'\nsummary = 's'\nrun = "
            + list(List.of(run))
            + "\nargs = "
            + list(args)
            + "\n");
  }

  private static String list(List<String> texts) {
    return texts.stream()
        .map(text -> "'''" + text + "'''")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private Path script(String text) throws IOException {
    Path script = home.resolve("script");
    Files.writeString(script, "#!/bin/sh\n" + text + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  /// A declared verb that writes its arguments to the file `arguments`, each ended by `|`.
  private Tool declareWriter(String... places) throws IOException {
    Path script = script("printf '%s|' \"$@\" > " + home.resolve("arguments"));
    List<String> run = new java.util.ArrayList<>(List.of(script.toString()));
    run.addAll(List.of(places));
    return declare(run.toArray(String[]::new));
  }

  private String written() throws IOException {
    return Files.readString(home.resolve("arguments"));
  }

  @Test
  void itsExitStatusPassesThroughAndIsRecorded() {
    declare("/bin/sh", "-c", "exit $1", "sh", "{1}");
    for (int exit : new int[] {0, 1, 2, 42, 255}) {
      assertThat(tool.run("x", Integer.toString(exit))).isEqualTo(new Tool.Result(exit, "", ""));
    }
    assertThat(tool.uses()).containsExactlyInAnyOrder("x=0", "x=1", "x=2", "x=42", "x=255");
  }

  @Test
  void anEndBySignalIsOneTwentyEightMore() {
    declare("/bin/sh", "-c", "kill -$0 $$", "{1}");
    assertThat(tool.run("x", "TERM").exitCode()).isEqualTo(143);
    assertThat(tool.run("x", "KILL").exitCode()).isEqualTo(137);
    assertThat(tool.uses()).containsExactlyInAnyOrder("x=143", "x=137");
  }

  private String declaredAt() {
    return "; declared at " + tool.configFile() + ":1\n";
  }

  @Test
  void aMissingProgramIs127() {
    declare("no-such-program-here");
    assertThat(tool.run("x", "argument"))
        .isEqualTo(
            new Tool.Result(
                127, "", "homelab: x: 'no-such-program-here' is not on the PATH" + declaredAt()));
    declare("/no/such/program");
    assertThat(tool.run("x").errorOutput())
        .isEqualTo("homelab: x: '/no/such/program' is not there" + declaredAt());
    assertThat(tool.uses()).containsExactly("x=127", "x=127");
  }

  @Test
  void aProgramThatCannotBeRunIs126() throws IOException {
    Path text = Files.writeString(home.resolve("text"), "no program");
    declare(text.toString());
    assertThat(tool.run("x"))
        .isEqualTo(
            new Tool.Result(
                126,
                "",
                "homelab: x: '"
                    + text
                    + "' is there and can't be run: Permission denied"
                    + declaredAt()));
    declare(home.toString());
    assertThat(tool.run("x").exitCode()).isEqualTo(126);
    assertThat(tool.uses()).containsExactly("x=126", "x=126");
  }

  /// An empty element of the search path is the working folder, in which these tests have this
  /// file.
  @Test
  void aProgramIsLookedForInTheWorkingFolderWhereThePathSaysSo() {
    declare("pom.xml");
    assertThat(tool.with("PATH", "/no/such/folder:").run("x").exitCode()).isEqualTo(126);
    assertThat(tool.with("PATH", "/no/such/folder").run("x").exitCode()).isEqualTo(127);
  }

  private void assertCannotBeRun(String why, String... arguments) {
    assertThat(tool.run(arguments).errorOutput())
        .startsWith("homelab: x: '")
        .endsWith("' is there and can't be run: " + why + declaredAt())
        .hasLineCount(1);
  }

  @Test
  void whatTheSystemSaysIsPassedOn() throws IOException {
    Path script = script("");
    declare(script.toString());
    assertCannotBeRun("Argument list too long", "x", "y".repeat(200_000));

    Files.writeString(script, "#! /no/such/interpreter -e\n");
    assertCannotBeRun("the interpreter of its #! line, '/no/such/interpreter', is missing", "x");

    Files.writeString(script, "#!/bin/sh\r\necho\r\n");
    assertCannotBeRun("its #! line ends in a carriage return (tr -d '\\r' mends that)", "x");
    assertThat(tool.uses()).containsExactly("x=126", "x=126", "x=126");
  }

  private void assertHidden(String shown) {
    assertThat(tool.run("x").errorOutput()).endsWith(shown + declaredAt()).doesNotContain("S3CR3T");
  }

  @Test
  void noSecretOfAProgramsNameIsPrinted() throws IOException {
    declare("http://u:S3CR3T@127.0.0.1:1");
    assertHidden("@127.0.0.1:1' is not there");
    declare("u:S3CR3T@h");
    assertHidden("@h' is not on the PATH");
    Path script = script("");
    declare(script.toString());
    Files.writeString(script, "#!u:S3CR3T@h\n");
    assertHidden("@h', is missing");
  }

  @Test
  void aVerbThatRunsItselfEnds() {
    declare("/bin/true");
    assertThat(tool.with("HOMELAB_DEPTH", "19").run("x").exitCode()).isZero();
    assertThat(tool.with("HOMELAB_DEPTH", "20").run("x"))
        .isEqualTo(
            new Tool.Result(
                1,
                "",
                "homelab: x: 20 verbs run each other already: does its run call homelab itself?"
                    + declaredAt()));
    for (String none : List.of("", "many", "-1", "1000000000000")) {
      assertThat(tool.with("HOMELAB_DEPTH", none).run("x").exitCode()).isZero();
    }
  }

  @Test
  void thereIsNoShell() throws IOException {
    declareWriter("{@}");
    tool.run("x", "$HOME", "`id`", "$(id)", "; id", "a  b", "*", "'\"", "a\nb");
    assertThat(written()).isEqualTo("$HOME|`id`|$(id)|; id|a  b|*|'\"|a\nb|");
  }

  @Test
  void flagsAreTheProgramsAndTwoDashesKeepThemFromTheTool() throws IOException {
    declareWriter();
    tool.run("x", "-n", "--json", "--since=3d", "");
    assertThat(written()).isEqualTo("-n|--json|--since=3d||");
    tool.run("x", "--", "--help", "--", "y");
    assertThat(written()).isEqualTo("--help|--|y|");
    tool.run("x", "y", "--", "--help");
    assertThat(written()).isEqualTo("y|--|--help|");
  }

  @Test
  void helpIsTheToolsAndNamesThePositionals() {
    declareWithArgs(List.of("pod"), "/bin/echo", "{1}", "{2}", "{@}");
    Tool.Result result = tool.run("x", "--help");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output())
        .contains("homelab x <pod> <arg2> [argument…]")
        .contains("Examples:\n  homelab x POD ARG2\n");
    assertThat(tool.records()).isEmpty();
  }

  @Test
  void aWrongNumberOfArgumentsIsWrongUseAndRecorded() {
    declareWithArgs(List.of("pod"), "/bin/echo", "{1}");
    assertThat(tool.run("x"))
        .isEqualTo(
            new Tool.Result(
                2,
                "",
                "homelab: x: needs <pod> (handed to the program); usage: homelab x <pod>\n"));
    assertThat(tool.uses()).containsExactly("x=2");
  }

  @Test
  void anArgumentThatLostBytesIsRefused() {
    declare("/bin/true");
    Tool.Result result = tool.run("x", "caf\uFFFD");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: x: an argument is not valid UTF-8, and can't be passed on unchanged\n");
  }

  @Test
  void theManifestListsIt() {
    declare("/bin/true");
    assertThat(tool.run("manifest", "--json").output())
        .contains("{\"command\":\"x\",\"tier\":\"read\",\"summary\":\"s\",")
        .contains("\"declared\":true,\"run\":[\"/bin/true\"],\"available\":true");
    assertThat(tool.run("y").errorOutput()).contains("did you mean 'x'?");
  }

  @Test
  void aRefusedVerbIsShownByConfigAndTheOthersWork() {
    tool.config(
        """
        [[verb]]
        name = "config"
        tier = "read"
        summary = "s"
        run = ["false"]
        [[verb]]
        name = "fine"
        tier = "read"
        summary = "s"
        run = ["true"]
        """);
    assertThat(tool.run("fine").exitCode()).isZero();
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: "
                + tool.configFile()
                + ":1: verb 'config' shadows the built-in verb 'config'\n");
    assertThat(tool.uses()).containsExactlyInAnyOrder("fine=0", "config=1");
  }

  private Tool declareAll(String more, String... run) {
    return tool.config(
        "[[verb]]\nname = 'x'\ntier = 'write'\nsummary = 's'\nrun = "
            + list(List.of(run))
            + "\n"
            + more
            + "\n");
  }

  @Test
  void oneForOtherHostsIsNotListedAndSaysWhatIsMissing() {
    declareAll("host_has = 'no-such-program'", "true");
    assertThat(tool.run("manifest").output()).doesNotContain("x  ");
    assertThat(tool.run().output()).doesNotContain("\n  x ");
    Tool.Result result = tool.run("x");
    assertThat(result.exitCode()).isEqualTo(127);
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: x: is for hosts that have 'no-such-program', which is not on the PATH"
                + declaredAt());
    assertThat(tool.run("manifest", "--json").output())
        .contains("\"run\":[\"true\"],\"available\":false");
    declareAll("host_has = 'sh'", "true");
    assertThat(tool.run("manifest").output()).containsPattern("\nx +write");
    assertThat(tool.run("x").exitCode()).isZero();
  }

  @Test
  void oneThatAsksIsRunUnaskedWithYesRightBehindItsWords() throws IOException {
    Path script = script("printf '%s|' \"$@\" > " + home.resolve("arguments"));
    declareAll("confirm = 'sure?'", script.toString());
    Tool.Result refused = tool.run("x", "a", "--yes");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.errorOutput()).contains("nobody to ask here").hasLineCount(1);
    assertThat(home.resolve("arguments")).doesNotExist();
    assertThat(tool.run("x", "--yes", "--", "a", "--yes").exitCode()).isZero();
    assertThat(written()).isEqualTo("a|--yes|");
    assertThat(tool.run("x", "--help").output()).contains("homelab x [--yes] [argument…]");
  }

  @Test
  void withoutAConfirmYesIsTheProgramsOwn() throws IOException {
    declareWriter();
    assertThat(tool.run("x", "--yes").exitCode()).isZero();
    assertThat(written()).isEqualTo("--yes|");
  }

  @Test
  void theProgramGetsTheVariablesOfItsVerb() throws IOException {
    Path script = script("printf '%s' \"$A $HOMELAB_DEPTH\" > " + home.resolve("arguments"));
    declareAll("env = { A = 'one two', HOMELAB_DEPTH = '0' }", script.toString());
    assertThat(tool.run("x").exitCode()).isZero();
    assertThat(written()).isEqualTo("one two 1");
  }

  @Test
  void anArgumentThatMayBeMissingIsShownAsSuch() throws IOException {
    Path script = script("printf '%s|' \"$@\" > " + home.resolve("arguments"));
    declareAll("args = ['unit', 'since=1h']", script.toString(), "{1}", "{2}");
    assertThat(tool.run("x", "u").exitCode()).isZero();
    assertThat(written()).isEqualTo("u|1h|");
    assertThat(tool.run("x", "--help").output()).contains("homelab x <unit> [since=1h]");
  }
}
