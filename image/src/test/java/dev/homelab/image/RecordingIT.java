package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.telemetry.UsageEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One record for each verb that ends, whatever way it ends, and none for what is no verb.
final class RecordingIT {
  private final Home home = new Home();
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "run"
              tier = "read"
              summary = "a shell's words"
              run = ["sh", "-c", "eval \\"$0\\"", "{1}"]

              [[verb]]
              name = "copy"
              tier = "read"
              summary = "what comes in"
              run = ["cat"]

              [[verb]]
              name = "missing"
              tier = "read"
              summary = "not there"
              run = ["no-such-program"]

              [[verb]]
              name = "no program"
              tier = "read"
              summary = "a file that is none"
              run = ["/etc/passwd"]
              """)
          .tool();

  @AfterEach
  void close() {
    home.close();
  }

  @ParameterizedTest
  @CsvSource({
    "exit 0, 0",
    "exit 1, 1",
    "exit 77, 77",
    "exit 255, 255",
    "kill -TERM $$, 143",
    "kill -9 $$, 137"
  })
  void aDeclaredVerbsStatusPassesThroughAndIsRecorded(String script, int exit) {
    Result result = tool.run("run", script);

    assertThat(result).isEqualTo(new Result(exit, "", ""));
    assertThat(home.uses()).containsExactly("run " + exit);
  }

  @Test
  void whatCanNotBeRunIsRecordedToo() {
    assertThat(tool.run("missing").exitCode()).isEqualTo(127);
    assertThat(tool.run("no", "program").exitCode()).isEqualTo(126);
    assertThat(tool.run("run").exitCode()).isEqualTo(2);
    assertThat(tool.run("config", "--wrong").exitCode()).isEqualTo(2);
    assertThat(home.uses()).containsExactly("missing 127", "no program 126", "run 2", "config 2");
  }

  @Test
  void streamsAreTheProgramsOwn() {
    assertThat(tool.given("a\0b\n").run("copy")).isEqualTo(new Result(0, "a\0b\n", ""));
    assertThat(tool.run("run", "echo out; echo err >&2"))
        .isEqualTo(new Result(0, "out\n", "err\n"));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalEndsTheVerbAndIsRecorded(String signal, int exit)
      throws IOException, InterruptedException {
    Process process = tool.through("setsid").start("run", "echo ready; exec sleep 60");
    assertThat(ready(process)).isEqualTo("ready");
    new ProcessBuilder("kill", "-" + signal, "--", "-" + process.pid()).start().waitFor();

    assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    assertThat(home.uses()).containsExactly("run " + exit);
  }

  private static String ready(Process process) throws IOException {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      return reader.readLine();
    }
  }

  @Test
  void aReaderThatHasGoneIsStatus141() {
    Tool shell = tool.as("bash");
    String line = tool.command().getFirst() + " config | true; exit ${PIPESTATUS[0]}";

    int exit = shell.run("-c", line).exitCode();

    // The reader may be slow to go: then all of it was written.
    assertThat(exit).isIn(0, 141);
    assertThat(home.uses()).containsExactly("config " + exit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "help", "help config", "manifest", "manifest --json", "version", "config --help",
        "--help", "-h", "--version", "no such verb", "usage", "usage top", "usage top --wrong",
        "usage status", "usage preview", "usage flush", "run --help"
      })
  void discoveryAndUsageLeaveNothing(String line) {
    tool.run(line.isEmpty() ? List.of() : Manifests.words(line));

    assertThat(home.state()).doesNotExist();
  }

  @Test
  void theUserIsTheProcesssOwn() throws IOException {
    tool.with("USER", "mallory").with("LOGNAME", "mallory").run("config");

    String self =
        new String(
            Runtime.getRuntime().exec(new String[] {"id", "-un"}).getInputStream().readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(home.records()).extracting(UsageEvent::user).containsExactly(self.strip());
  }

  @Test
  void optionsForOtherJavaProgramsAreNotForThisOne() {
    Tool odd =
        tool.with("JAVA_TOOL_OPTIONS", "-Duser.name=mallory -Xmx1g")
            .with("JDK_JAVA_OPTIONS", "-Duser.name=mallory");

    assertThat(odd.run("run", "echo $JAVA_TOOL_OPTIONS, $JDK_JAVA_OPTIONS, ${_JAVA_OPTIONS-unset}"))
        .isEqualTo(new Result(0, "-Duser.name=mallory -Xmx1g, -Duser.name=mallory, unset\n", ""));
    assertThat(home.records()).extracting(UsageEvent::user).doesNotContain("mallory");
  }

  @Test
  void argumentsThatAreNoUtf8AreRefusedInOneLine() {
    Tool shell = tool.as("bash").with("LC_ALL", "C");
    String line = tool.command().getFirst() + " run $'exit 3 # \\xff'";

    Result result = shell.run("-c", line);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput()).hasLineCount(1).contains("not valid UTF-8");
    assertThat(home.uses()).containsExactly("run 2");
  }

  @Test
  void environmentThatIsNoUtf8PassesThrough() {
    Tool shell = tool.as("bash").with("LC_ALL", "C");
    String line =
        "export ODD=$'\\xff\\xfe'; "
            + tool.command().getFirst()
            + " run 'printf %s \"$ODD\" | od -An -tx1'";

    assertThat(shell.run("-c", line).output().strip()).isEqualTo("ff fe");
  }
}
