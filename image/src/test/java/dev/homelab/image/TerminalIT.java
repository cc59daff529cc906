package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tool in front of a real terminal.
final class TerminalIT {
  private final Home home = new Home();
  private final Tool tool =
      home.tool().with("HOMELAB_TELEMETRY", "0").with("TERM", "xterm").with("LANG", "C.UTF-8");

  @BeforeEach
  void needATerminal() {
    Programs.need("script");
  }

  @AfterEach
  void close() {
    home.close();
  }

  /// @param rows how high the terminal is
  private Result on(int columns, int rows, String line) {
    return on(tool, columns, rows, line);
  }

  private static Result on(Tool tool, int columns, int rows, String line) {
    String command =
        "trap : INT; stty cols "
            + columns
            + " rows "
            + rows
            + "; "
            + tool.command().getFirst()
            + " "
            + line;
    return tool.as("script").run("-qec", command, "/dev/null");
  }

  @ParameterizedTest
  @CsvSource({"40, help", "60, help usage top", "80, config", "50, manifest", "45, usage status"})
  void whatIsShownIsAsWideAsTheTerminal(int columns, String verb) {
    Result shown = on(columns, 1000, verb);
    assertThat(shown.exitCode()).isZero();
    assertThat(shown.output().lines().filter(line -> !line.contains("  homelab ")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
  }

  @Test
  void whatFailsOftenIsRed() {
    Tool recording = tool.with("HOMELAB_TELEMETRY", "1");
    recording.run("config", "check", "/nowhere");
    Result shown = on(recording, 80, 24, "usage top --local");
    assertThat(shown.output()).contains("\u001b[31m100 %\u001b[39m").doesNotContain("\ufffd");
    assertThat(on(recording, 80, 24, "usage top --local --color never").output())
        .contains("100 %")
        .doesNotContain("\u001b");
  }

  @Test
  void longHelpGoesThroughThePagerAndShortHelpDoesNot() throws Exception {
    Path paged = home.path().resolve("paged");
    Tool paging = tool.with("PAGER", "cat >'" + paged + "'; printf 'wide: %s' \"${COLUMNS-no}\"");
    assertThat(on(paging, 80, 20, "help").output()).isEqualTo("wide: no");
    assertThat(paged).content().startsWith("homelab: verbs for people").contains("usage top");
    Files.delete(paged);
    assertThat(on(paging, 80, 1000, "help").output()).startsWith("homelab: verbs for people");
    assertThat(paged).doesNotExist();
  }

  /// Ctrl-C goes to all of the foreground: the shell that runs the line, the tool, and the pager,
  /// which goes on, as `less` does.
  @Test
  void aPagerOutlivesAnInterrupt() {
    Tool paging =
        tool.with("PAGER", "trap 'echo interrupted' INT; kill -INT 0; cat >/dev/null; echo seen");
    Result shown = on(paging, 80, 20, "help; echo \"ended with $?\"");
    assertThat(shown.output()).contains("interrupted", "seen", "ended with 0");
  }
}
