package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCheckTest {
  private final Path home;
  private final Tool tool;

  ConfigCheckTest(@TempDir Path home) {
    this.home = home;
    this.tool = Tool.in(home);
  }

  private Tool.Result check(String toml) throws IOException {
    Path file = Files.writeString(home.resolve("new.toml"), toml);
    return tool.run("config", "check", file.toString());
  }

  private void assertProblem(String toml, String problem) throws IOException {
    Tool.Result result = check(toml);
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).isEqualTo("homelab: " + home.resolve("new.toml") + problem);
  }

  @Test
  void aGoodFileHasNoProblems() throws IOException {
    assertThat(check("[loki]\nurl = 'http://x'\n"))
        .isEqualTo(new Tool.Result(0, "no problems\n", ""));
  }

  @Test
  void eachProblemIsALineWithItsPlace() throws IOException {
    assertProblem(
        "[loki]\nurl = 'not a url'\n",
        ":2: loki.url 'not a url': expected an http:// or https:// URL, so what needs it fails\n");
    assertProblem(
        "[loki]\ntoken_file = 'token'\n",
        ":2: loki.token_file '"
            + home.resolve("token")
            + "': there is no such file, so what needs it fails\n");
    assertProblem(
        "[[verb]]\nname = 'config'\ntier = 'read'\nsummary = 's'\nrun = ['x']\n",
        ":1: verb 'config' shadows the built-in verb 'config'\n");
  }

  @Test
  void whatIsInForceDoesNotMatterForAFile() throws IOException {
    tool.config("[unknown]\n").with("HOMELAB_LOKI_URL", "none");
    assertThat(check("").exitCode()).isZero();
    assertThat(tool.run("config", "check").errorOutput()).hasLineCount(2);
  }

  @Test
  void aVerbThatIsInForceMayStandInTheFileThatReplacesIt() throws IOException {
    String toml = "[[verb]]\nname = 'a'\ntier = 'read'\nsummary = 's'\nrun = ['x']\n";
    tool.config(toml);
    assertThat(check(toml).output()).isEqualTo("no problems\n");
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Tool.Result result = tool.run("config", "check", home.resolve("none").toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo("homelab: " + home.resolve("none") + ":1: there is no such file\n");
  }

  @Test
  void withoutAFileWhatIsInForceIsChecked() {
    assertThat(tool.run("config", "check").output()).isEqualTo("no problems\n");
    tool.with("HOMELAB_MAX_DAYS", "0");
    assertThat(tool.run("config", "check").errorOutput())
        .isEqualTo(
            "homelab: HOMELAB_MAX_DAYS: usage.max_days '0': expected a whole number from 1 to"
                + " 1048575, so nothing is recorded\n");
    assertThat(tool.run("config", "check", "--json"))
        .isEqualTo(
            new Tool.Result(
                1,
                "{\"problems\":[{\"origin\":\"HOMELAB_MAX_DAYS\",\"message\":\"usage.max_days '0':"
                    + " expected a whole number from 1 to 1048575, so nothing is recorded\"}],\"remarks\":[]}\n",
                ""));
  }

  @Test
  void twoFilesAreWrongUse() {
    assertThat(tool.run("config", "check", "a", "b").exitCode()).isEqualTo(2);
  }
}
