package dev.homelab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool.Result;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks for a verb that the configuration was to declare is told why it is not there.
final class MissingVerbsTest {
  private static final String GOOD =
      """
      [[verb]]
      name = "disk free"
      tier = "read"
      summary = "free space"
      run = ["df"]

      [[verb]]
      name = "disk usage"
      tier = "read"
      summary = "used space"
      run = ["du"]

      """;

  /// Where the fault is, in the eleventh line and after.
  private static final String BAD =
      """
      [[verb]]
      name = "pods logs"
      tier = "read"
      summary = "the end of a pod's log"
      """;

  /// By what is wrong: the text, the line that is named, and a word of the reason.
  private static final Map<String, String> LEFT_OUT =
      new TreeMap<>(
          Map.of(
              "no run", GOOD + BAD,
              "a wrong tier", GOOD + BAD.replace("\"read\"", "\"reed\"") + "run = [\"true\"]\n",
              "a name that is none", GOOD + BAD.replace("pods logs", "Pods") + "run = [\"true\"]\n",
              "a name that is taken",
                  GOOD + BAD.replace("pods logs", "net check") + "run = [\"true\"]\n",
              "nothing to run", GOOD + BAD + "run = []\n",
              "another table", GOOD + BAD.replace("[[verb]]", "[[verbs]]") + "run = [\"true\"]\n"));

  private final Tool tool;
  private final String file;

  MissingVerbsTest(@TempDir Path home) {
    tool = Tool.in(home);
    file = tool.configFile().toString();
  }

  private static void assertOneLine(Result result, int exit, String... words) {
    assertThat(result.exitCode()).isEqualTo(exit);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput()).hasLineCount(1).contains(words);
  }

  private static void assertTold(Result result, Result asIfAllWereWell, int exit, String place) {
    assertThat(result.exitCode()).isEqualTo(exit);
    assertThat(result.output()).isEqualTo(asIfAllWereWell.output());
    assertThat(result.errorOutput().lines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line).matches("(homelab: verbs may be missing: |\\{\"problems\":\\[).*"))
        .anySatisfy(
            line -> assertThat(line).containsAnyOf(place, "\"" + place.replaceAll(": $", "\"")));
  }

  private Result run(List<String> line) {
    return tool.run(line.toArray(String[]::new));
  }

  private Map<List<String>, Result> told(List<List<String>> lines) {
    Map<List<String>, Result> results = new LinkedHashMap<>();
    lines.forEach(line -> results.put(line, run(line)));
    return results;
  }

  private static final List<List<String>> ASKING =
      List.of(
          List.of(),
          List.of("help"),
          List.of("--help"),
          List.of("help", "usage"),
          List.of("usage", "--help"),
          List.of("manifest"),
          List.of("manifest", "--json"));

  private void assertToldEverywhere(Map<List<String>, Result> well, String place) {
    well.forEach(
        (line, result) ->
            assertTold(
                run(line), result, !line.isEmpty() && line.contains("manifest") ? 1 : 0, place));
    assertOneLine(tool.run("pods", "logs"), 2, "unknown verb 'pods", place);
    assertOneLine(tool.run("help", "pods", "logs"), 2, "unknown verb 'pods", place);
    assertOneLine(tool.run("pods", "--help"), 2, "unknown verb 'pods'", place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n[[verb]\n",
        "\n\nverb = 1\n",
        "\n\nloki = \"x\"\n",
        "\n\n[usage]\nrecord = true\n",
      })
  void aFileThatCantBeReadIsNamedWithItsLine(String broken) {
    Map<List<String>, Result> well = told(ASKING);
    assertThat(well.values()).allMatch(result -> result.errorOutput().isEmpty());
    tool.config(broken);

    String place = file + ":" + (broken.contains("record") ? 4 : 3) + ": ";
    assertToldEverywhere(well, place);
    assertThat(tool.run("usage", "status").output())
        .startsWith("recording   off (it can't be told what you want: " + place);
    assertThat(tool.run("usage", "status", "--json").output())
        .startsWith("{\"recording\":\"unknown\",\"because\":\"" + place);
  }

  static Stream<Arguments> leftOut() {
    return LEFT_OUT.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leftOut")
  void aVerbThatIsLeftOutIsNamedWithItsLine(String what, String toml) {
    tool.config(GOOD);
    Map<List<String>, Result> well = told(ASKING);
    tool.config(toml);

    assertToldEverywhere(well, file + ":13: ");
    Result group = tool.run("disk");
    assertThat(group.exitCode()).isEqualTo(2);
    assertThat(group.output()).isEmpty();
    assertThat(group.errorOutput().lines().findFirst().orElseThrow())
        .contains("'disk' is a group", file + ":13: ");
    assertThat(tool.run("usage", "status").output()).startsWith("recording   on ");
  }

  @Test
  void whatHidesNoVerbIsNotTold() {
    tool.config(GOOD + "[loki]\nulr = \"x\"\n[future]\nx = 1\n");

    for (List<String> line : ASKING) {
      Result result = run(line);
      assertThat(result.exitCode()).isZero();
      assertThat(result.errorOutput()).isEmpty();
    }
    assertThat(tool.run("pods").errorOutput())
        .isEqualTo("homelab: unknown verb 'pods'; 'homelab help' lists them\n");
  }

  @Test
  void ofManyReasonsTheFirstFewAreTold() {
    tool.config(BAD.repeat(9));

    assertThat(tool.run("manifest").errorOutput())
        .hasLineCount(6)
        .contains(file + ":1: ")
        .endsWith("homelab: and for 4 reasons more: see homelab config\n");
    assertOneLine(tool.run("pods"), 2, file + ":1: ");
  }
}
