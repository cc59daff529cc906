package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown on a terminal is no wider than it. Examples and errors are lines that stay whole.
class WidthsTest {
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void helpFits(int width) {
    Tool tool = tool(width);
    assertFits(tool.run("help").output(), width);
    Stream<String> verbs =
        Tool.in(home).run("manifest").output().lines().map(line -> line.replaceAll("  .*", ""));
    for (String verb : verbs.toList()) {
      String help = tool.run(("help " + verb).split(" ", -1)).output();
      assertThat(help).contains("Exit status");
      assertFits(help.replaceAll("(?s)\nExamples:\n.*?\n\n", "\n"), width);
    }
    assertFits(tool.run("usage").errorOutput().replaceFirst("[^\n]*\n", ""), width);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void tablesFit(int width) {
    Tool tool =
        tool(width)
            .config(
                """
                [loki]
                url = "http://127.0.0.1:1/a/path/that/makes/this/address/a/very/long/one/indeed"
                """);
    for (List<String> verb :
        List.of(
            List.of("config"),
            List.of("config", "path"),
            List.of("manifest"),
            List.of("usage", "status"),
            List.of("usage", "top", "--local"),
            List.of("usage", "failures", "--local"),
            List.of("usage", "users", "--local"),
            List.of("usage", "trend", "--local"))) {
      assertFits(tool.run(verb.toArray(String[]::new)).output(), width);
    }
  }

  private Tool tool(int width) {
    Tool tool = Tool.onTerminal(home).with("COLUMNS", Integer.toString(width));
    tool.with("LANG", "C.UTF-8");
    tool.run("config", "path");
    tool.run("net", "check", "--nonsense");
    return tool;
  }

  private static void assertFits(String text, int width) {
    assertThat(text).isNotEmpty();
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }
}
