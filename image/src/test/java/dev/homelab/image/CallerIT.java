package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.homelab.loki.FakeLoki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program that a verb runs gets what it would have got from the caller: streams, descriptors,
/// variables, limits, folder and bytes.
final class CallerIT {
  private final Home home = new Home();
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "copy"
              tier = "read"
              summary = "what a file holds, or standard input"
              run = ["cat", "{@}"]

              [[verb]]
              name = "variables"
              tier = "read"
              summary = "its environment"
              run = ["env", "-0"]

              [[verb]]
              name = "sh"
              tier = "read"
              summary = "a script"
              run = ["/bin/sh", "-c", "eval \\"$0\\"", "{1}"]

              [[verb]]
              name = "kitchen"
              tier = "read"
              summary = "its arguments"
              run = ["printf", "%s|", "Küche", "{@}"]
              """)
          .tool();
  private final String launcher = tool.command().getFirst();

  @AfterEach
  void close() {
    home.close();
  }

  private Result shell(String script) {
    return tool.as("bash").run("-c", script.replace("homelab", launcher));
  }

  @Test
  void aClosedInputIsNoFileOfOurs() {
    assertThat(shell("homelab copy <&-"))
        .isEqualTo(new Result(1, "", "cat: -: Bad file descriptor\n"));
  }

  @Test
  void aClosedOutputIsNoFileOfOurs() {
    assertThat(shell("homelab sh 'echo x' >&-").exitCode())
        .isEqualTo(shell("sh -c 'echo x' >&-").exitCode())
        .isNotZero();
    assertThat(shell("homelab version >&-"))
        .isEqualTo(
            new Result(
                1,
                "",
                "homelab: version: the results could not be written: Bad file descriptor\n"));
    assertThat(shell("homelab sh 'echo out; echo err >&2; exit 3' 2>&-"))
        .isEqualTo(shell("sh -c 'echo out; echo err >&2; exit 3' 2>&-"));
    assertThat(shell("homelab version <&- >&- 2>&-").exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/fd/", "/proc/self/fd/"})
  void descriptorsThatAreHandedOnAreThere(String folder) {
    assertThat(shell("homelab copy " + folder + "7 7< <(echo hi)").output()).isEqualTo("hi\n");
    assertThat(shell("exec 19<<<hi; homelab copy " + folder + "19").output()).isEqualTo("hi\n");
  }

  @Test
  void aShellsProcessSubstitutionIsThere() {
    assertThat(shell("homelab copy <(echo one) <(echo two)"))
        .isEqualTo(new Result(0, "one\ntwo\n", ""));
  }

  @Test
  void noDescriptorOfOursIsThere() {
    for (int number = 3; number < 20; number++) {
      Result result = shell("homelab copy /dev/fd/" + number);

      assertThat(result.output()).isEmpty();
      assertThat(result.exitCode()).as("/dev/fd/" + number).isEqualTo(1);
    }
  }

  /// Only what stands where a file's name can stand is one.
  @Test
  void aDescriptorsNameWithinATextIsNone() {
    String text = "see /dev/fd/3 now|http://x/dev/fd/3|//dev/fd/3|/dev/fd/3x|";

    assertThat(
            shell("homelab kitchen 'see /dev/fd/3 now' http://x/dev/fd/3 //dev/fd/3 /dev/fd/3x 3<.")
                .output())
        .isEqualTo("Küche|" + text);
    assertThat(shell("homelab kitchen --a=/dev/fd/3 @/dev/fd/3 3<.").output())
        .doesNotContain("/dev/fd/")
        .contains("|--a=/proc/", "|@/proc/");
  }

  @Test
  void aSignalThatIsIgnoredStaysIgnored() {
    assertThat(
            shell(
                "trap '' USR1 ALRM INT; homelab sh 'kill -USR1 $$; kill -ALRM $$; kill -INT $$; echo alive'"))
        .isEqualTo(new Result(0, "alive\n", ""));
  }

  @Test
  void noVariableIsChanged() {
    Tool caller = tool;
    for (String name :
        List.of("out", "err", "self", "home", "cache", "jit", "target", "link", "line", "i")) {
      caller = caller.with(name, "mine");
    }
    caller =
        caller
            .with("LC_ALL", "")
            .with("LC_CTYPE", "UTF-8")
            .with("JAVA_TOOL_OPTIONS", "")
            .with("JDK_JAVA_OPTIONS", "-Dx=y")
            .with("_JAVA_SR_SIGNUM", "12")
            .with("CI", "1")
            .with("CLASSPATH", "/x")
            .with("PWD", home.path().toString());

    assertThat(variables(caller.run("variables").output()))
        .isEqualTo(variables(caller.as("/usr/bin/env").run("-0").output() + "HOMELAB_DEPTH=1\0"));
  }

  private static TreeSet<String> variables(String output) {
    return new TreeSet<>(List.of(output.split("\0", -1)));
  }

  @Test
  void noLimitIsRaised() {
    assertThat(shell("ulimit -S -n 123; homelab sh 'ulimit -n'").output()).isEqualTo("123\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US.UTF-8", "UTF-8", "de_DE@euro", "C", "POSIX", "xx_YY.ISO-8859-15"})
  void bytesSurviveInALocaleThatIsNotInstalled(String locale) {
    for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      assertThat(tool.without("LANG").with(variable, locale).run("kitchen", "é", "日本"))
          .isEqualTo(new Result(0, "Küche|é|日本|", ""));
    }
  }

  @Test
  void aQueryReachesItsServerByteForByte() {
    String query = "up{room=\"Küche\"}";
    try (FakeLoki server = FakeLoki.start()) {
      tool.without("LANG")
          .with("LC_ALL", "en_US.UTF-8")
          .with("HOMELAB_PROMETHEUS_URL", server.uri().toString())
          .run("metrics", "query", query);

      assertThat(server.requests().getFirst().parameters()).containsEntry("query", query);
    }
  }

  @Test
  void pathsNeedNotBeAscii() throws IOException {
    Path folder = home.folder("Küche");
    Image copy = Image.shipped().copyTo(folder.resolve("Wälzer"));
    Tool there =
        Tool.of(copy, folder)
            .without("LANG")
            .with("LC_ALL", "en_US.UTF-8")
            .with("HOMELAB_CONFIG", home.path().resolve(".config/homelab/config.toml").toString());

    assertThat(there.run("kitchen", "é")).isEqualTo(new Result(0, "Küche|é|", ""));
    assertThat(Home.records(Home.only(folder.resolve(".local/state/homelab")))).hasSize(1);
  }

  /// The shell that the launcher is run by has its own say on this, before it runs the launcher.
  @Test
  void theWorkingFolderMayBeGone() {
    Result result =
        shell("mkdir gone; cd gone; rmdir ../gone; homelab sh 'readlink /proc/self/cwd; exit 4'");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.output()).isEqualTo(home.path() + "/gone (deleted)\n");
    assertThat(result.errorOutput().lines()).allMatch(line -> line.contains("getcwd"));
  }

  @Test
  void aRemovedFolderHidesNoOtherAndTakesNoDescriptor() {
    Result result =
        shell(
            "exec 9<<<hi; mkdir gone; cd gone; rmdir ../gone; homelab copy /dev/fd/9; "
                + "HOMELAB_CONFIG=etc/hostname homelab copy");

    assertThat(result.output()).isEqualTo("hi\n");
    assertThat(result.errorOutput()).contains("there is none at etc/hostname");
  }

  @Test
  void aReaderThatHasGoneIsOneInEveryLanguage() throws Exception {
    assertKnowsThatNobodyReads(tool);
    assertKnowsThatNobodyReads(german(tool));
    assertThat(home.uses()).containsExactly("config 141", "config 141");
  }

  /// The launcher's locale is `C.UTF-8`. Without it the messages of the system are in the language
  /// of the user.
  @Test
  void theWordsOfTheSystemDecideNothing() throws Exception {
    Tool there = german(java());
    String said = there.as("cat").run("none").errorOutput();
    assumeTrue(said.contains("Datei"), "the system has no messages in German");
    Tool full = there.through("bash", "-c", "exec \"$@\" >/dev/full", "full");
    assertThat(full.run("config").errorOutput())
        .as("the JVM's are in German too")
        .contains("Speicherplatz");

    assertKnowsThatNobodyReads(there);
    assertThat(home.uses()).containsExactly("config 1", "config 141");
  }

  private Tool java() throws IOException {
    Path root = Image.shipped().runtime();
    List<String> command = new ArrayList<>(List.of(root.resolve("bin/java").toString()));
    command.addAll(Files.readAllLines(root.resolve("lib/homelab.options")));
    command.addAll(List.of("-m", "dev.homelab.cli/dev.homelab.cli.Main"));
    return new Tool(command, tool.environment(), tool.directory(), "");
  }

  /// In the locale that `./test` has compiled, or in that of the system.
  private static Tool german(Tool tool) {
    Tool german = tool.with("LC_ALL", "de_DE.UTF-8").with("LANGUAGE", "de");
    String compiled = System.getenv("HOMELAB_TEST_LOCPATH");
    return compiled == null ? german : german.with("LOCPATH", compiled);
  }

  private static void assertKnowsThatNobodyReads(Tool tool) throws Exception {
    Process process = tool.start("config");
    process.getInputStream().close();

    assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.exitValue()).isEqualTo(141);
  }

  @Test
  void aVerbThatRunsItselfEnds() throws IOException {
    Path config = home.path().resolve(".config/homelab/config.toml");
    Files.writeString(
        config,
        "[[verb]]\nname='again'\ntier='read'\nsummary='itself'\nrun=['"
            + launcher
            + "','again']\n");

    assertThat(tool.run("again"))
        .isEqualTo(
            new Result(
                1,
                "",
                "homelab: again: 20 verbs run each other already: does its run call homelab itself?"
                    + "; declared at "
                    + config
                    + ":1\n"));
    assertThat(home.uses()).hasSize(21).containsOnly("again 1");
  }
}
