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
    String command =
        "stty cols " + columns + " rows " + rows + "; " + tool.command().getFirst() + " " + line;
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
  void longHelpGoesThroughThePagerAndShortHelpDoesNot() throws Exception {
    Path paged = home.path().resolve("paged");
    tool.with("PAGER", "cat >'" + paged + "'; printf 'columns %s' \"${COLUMNS-none}\"");
    assertThat(on(80, 20, "help").output()).isEqualTo("columns none");
    assertThat(paged).content().startsWith("homelab: verbs for people").contains("usage top");
    Files.delete(paged);
    assertThat(on(80, 1000, "help").output()).startsWith("homelab: verbs for people");
    assertThat(paged).doesNotExist();
  }

  /// A pager of the terminal's foreground, such as `less`, gets Ctrl-C and goes on.
  @Test
  void aPagerOutlivesAnInterrupt() {
    tool.with("PAGER", "trap 'echo interrupted' INT; kill -INT 0; cat >/dev/null; echo seen");
    Result shown = on(80, 20, "help");
    assertThat(shown.output()).contains("interrupted", "seen");
    assertThat(shown.exitCode()).isZero();
  }
}
