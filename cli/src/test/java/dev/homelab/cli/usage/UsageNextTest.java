package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageNextTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final String SECRET = "cnry-77";

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void type() throws IOException {
    tool = Tool.in(home).at(NOW);
    TypedHistory.write(home, NOW, SECRET);
  }

  private Tool.Result next(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "usage";
    words[1] = "next";
    System.arraycopy(more, 0, words, 2, more.length);
    return tool.run(words);
  }

  @Test
  void whatIsTypedAgainAndAgainIsFirst() {
    Tool.Result result = next();
    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    List<String> lines = result.output().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("Read here and kept nowhere: ~/.bash_history; 560 commands since 2026-08-22");
    assertThat(lines.get(2))
        .matches("1 +\\d+ min +40 +40 +0% +docker build .*=> docker push .*=> kubectl rollout .*");
    assertThat(result.output())
        .contains("100% of 40   dns lookup  dig")
        .contains("MISSED       dns lookup 40x");
  }

  @Test
  void aLineThatBeginsWithAnAliasMissesNoVerb() throws IOException {
    String line = "#" + NOW.minusSeconds(60).getEpochSecond() + "\nhomelab versoin\n";
    Files.writeString(home.resolve(".bash_history"), line, StandardOpenOption.APPEND);
    assertThat(next().output()).containsPattern("MISSED .*version 1x");
    tool.config("[alias]\nversoin = 'version'\n");
    assertThat(next().output()).contains("MISSED").doesNotContain("version 1x");
  }

  @Test
  void noVerbIsMadeOfWhatCostsNoMoreThanACall() {
    assertThat(next().output()).doesNotContain("git status").doesNotContain(" ls");
  }

  @Test
  void whatWasTypedStandsInAPipeOnlyIfAskedFor() {
    for (String form : List.of("--limit=50", "--json", "--toml=1", "--explain=1")) {
      assertThat(next(form).output()).as(form).isNotEmpty().doesNotContain(SECRET);
    }
    assertThat(next("--explain", "1", "--literals").output()).contains("-n " + SECRET);
    assertThat(next("--json", "--literals").output()).contains(SECRET);
  }

  @Test
  void onATerminalWhatWasTypedIsShown() {
    Tool terminal = Tool.onTerminal(home).at(NOW).with("COLUMNS", "200");
    assertThat(terminal.run("usage", "next").output()).contains("kubectl set image -n " + SECRET);
  }

  @Test
  void aUseIsExplainedWithAllTheStepsOfItsRow() {
    String[] days = next("--explain", "1", "--literals").output().split("(?m)^2026-", -1);
    for (String day : Arrays.asList(days).subList(1, days.length)) {
      assertThat(day).contains("docker build", "docker push", "kubectl rollout status");
    }
  }

  @Test
  void everyLineFitsTheTerminal() {
    Tool terminal = Tool.onTerminal(home).at(NOW).with("COLUMNS", "60");
    String shown = terminal.with("HOMELAB_NEXT_WRITE_MINUTES", "100").run("usage", "next").output();
    List<String> lines = shown.lines().skip(1).toList();
    assertThat(lines).anyMatch(line -> line.contains("below this line"));
    assertThat(lines).allMatch(line -> line.length() <= 60);
  }

  @Test
  void aRowBecomesAVerbThatTheConfigurationTakes() throws IOException {
    Path draft = home.resolve("draft.toml");
    for (String[] more : new String[][] {{"--toml", "1"}, {"--toml", "1", "--literals"}}) {
      Files.writeString(draft, next(more).output());
      Tool.Result check = tool.run("config", "check", draft.toString());
      assertThat(check.exitCode()).as(Files.readString(draft) + check).isZero();
    }
  }

  @Test
  void theScriptOfADraftTakesItsValuesAsTheyAre() throws Exception {
    Path bin = Files.createDirectory(home.resolve("bin"));
    for (String program : List.of("docker", "kubectl")) {
      Path fake = bin.resolve(program);
      Files.writeString(
          fake, "#!/bin/sh\nfor a; do printf '<%s>' \"$a\" >> " + home + "/ran; done\n");
      assertThat(fake.toFile().setExecutable(true)).isTrue();
    }
    String draft = next("--toml", "1").output();
    long values = Pattern.compile("\\{\\d}").matcher(draft).results().count();
    List<String> command = new ArrayList<>(List.of("sh", "-c", draft.split("'''", -1)[1], "sh"));
    for (int i = 0; i < values; i++) {
      command.add("v" + i + " $(touch " + home + "/bad) '\"");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PATH", bin + ":/usr/bin:/bin");
    assertThat(builder.start().waitFor()).as(draft).isZero();
    assertThat(home.resolve("bad")).doesNotExist();
    assertThat(Files.readString(home.resolve("ran"))).contains("<v0 $(touch");
  }

  @Test
  void nothingIsWrittenAndNothingIsRecorded() {
    List<Path> before = tool.files();
    next();
    next("--json");
    assertThat(tool.files()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsNamedIsRead() throws IOException {
    Files.writeString(home.resolve(".zsh_history"), "kubectl get pods\n");
    assertThat(next("--from", "zsh").output())
        .contains("~/.zsh_history; 1 command since")
        .contains("nothing here is worth a verb yet")
        .doesNotContain("bash");
    Path other = home.resolve("other.history");
    Files.writeString(other, "#1700000000\nls\n");
    assertThat(next("--from", other.toString(), "--since", "2023-01-01").output())
        .contains("~/other.history; 1 command since");
  }

  @Test
  void whatCantBeReadIsToldAndFailsWhereItWasNamed() throws IOException {
    Files.write(home.resolve("old.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
    Tool.Result result = next("--from", home.resolve("old.gz").toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("~/old.gz (compressed, not read); 0 commands");
    Tool.Result unknown = next("--from", "tcsh");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.errorOutput()).contains("--from 'tcsh': expected a file, or bash, zsh,");
    assertThat(next("--from", "bahs").errorOutput()).contains("(did you mean bash?)");
    assertThat(next("--from", "bash,,zsh").exitCode()).isEqualTo(2);
    Tool.Result gone = next("--from", "/no/such");
    assertThat(gone.exitCode()).isEqualTo(1);
    assertThat(gone.errorOutput()).contains("--from '/no/such': there is no such file");
  }

  @Test
  void aRowThatIsNotThereIsNamed() {
    assertThat(next("--explain", "99").exitCode()).isEqualTo(2);
    assertThat(next("--explain", "99").errorOutput()).contains("a row from 1 to ");
    assertThat(next("--explain", "1", "--json").exitCode()).isEqualTo(2);
    assertThat(next("--toml", "1", "--from", "zsh").exitCode()).isEqualTo(1);
  }

  @Test
  void theConstantsAreSettings() {
    assertThat(next("--json").output()).contains("\"write_s\":600", "\"pays\":true");
    tool.config("[next]\nwrite_minutes = 100\n");
    assertThat(next("--json").output())
        .contains("\"write_s\":6000")
        .doesNotContain("\"pays\":true");
    tool.config("").with("HOMELAB_NEXT_USES", "41");
    assertThat(next().output()).contains("nothing here is worth a verb yet");
    tool.with("HOMELAB_NEXT_USES", "many");
    assertThat(next().exitCode()).isNotZero();
  }

  /// In another order of its words it deletes something else.
  @Test
  void aDraftKeepsTheOrderOfTheWords() throws IOException {
    StringBuilder typed = new StringBuilder();
    for (int day = 60; day > 0; day--) {
      long at = NOW.getEpochSecond() - day * 86_400L;
      typed.append(
          "#%d\nsudo find /var/log -name '*.gz' -mtime +%d -print -delete\n".formatted(at, day));
    }
    Path history = Files.writeString(home.resolve("found.history"), typed);
    Tool.Result draft = next("--from", history.toString(), "--toml", "1", "--literals");
    assertThat(draft.output())
        .contains("in 60 of 60 uses")
        .contains(
            """
            run = ["sudo", "find", "/var/log", "-name", "*.gz", "-mtime", "{1}", "-print", "-delete"]
            """);
    assertThat(next("--from", history.toString(), "--toml", "1").output())
        .doesNotContain("/var/log");
  }

  @Test
  void draftsAreNamedApart() throws IOException {
    StringBuilder typed = new StringBuilder();
    for (int day = 60; day > 0; day--) {
      long at = NOW.getEpochSecond() - day * 86_400L;
      String flags = day % 2 == 0 ? "--tail=200 --timestamps" : "--previous --all-containers=true";
      typed.append("#%d\nkubectl logs web-%d -n production %s\n".formatted(at, day, flags));
    }
    String history = Files.writeString(home.resolve("logs.history"), typed).toString();
    assertThat(next("--from", history, "--toml", "1").output()).contains("name = \"kubectl logs\"");
    assertThat(next("--from", history, "--toml", "2").output())
        .contains("name = \"kubectl logs-2\"");
  }

  @Test
  void aDraftAsksBeforeItRuns() {
    assertThat(next("--toml", "1").output()).contains("confirm = \"This is a draft.");
  }

  /// A verb whose program is its first argument would run anything.
  @Test
  void aProgramThatIsNotNamedIsDraftedOnlyWhereItMayBe() throws IOException {
    StringBuilder typed = new StringBuilder();
    for (int day = 60; day > 0; day--) {
      long at = NOW.getEpochSecond() - day * 86_400L;
      typed.append("#%d\n./manage-%s.sh release production now %d\n".formatted(at, SECRET, day));
    }
    String history = Files.writeString(home.resolve("own.history"), typed).toString();
    Tool.Result draft = next("--from", history, "--toml", "1");
    assertThat(draft.exitCode()).isEqualTo(1);
    assertThat(draft.output()).isEmpty();
    String named = next("--from", history, "--toml", "1", "--literals").output();
    assertThat(named).doesNotContain("covers").contains("./manage-" + SECRET + ".sh");
    Path file = Files.writeString(home.resolve("own.toml"), named);
    assertThat(tool.run("config", "check", file.toString()).exitCode()).isZero();
  }
}
