package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariablesTest {
  private static final Pattern READ =
      Pattern.compile(
          "(?:variable|get|getOrDefault|containsKey|folder|named|text)\\((?:variables, )?"
              + "\"([A-Z][A-Z_]{1,})\"(?:, \"([A-Z_]+)\"\\))?");
  private static final Pattern CONSTANT =
      Pattern.compile("String (?:VARIABLE|DEPTH) = \"([A-Z_]+)\"");

  /// What the launcher gives, and names that stand in a file of the build.
  private static final Set<String> OWN =
      Set.of("HOMELAB_LAUNCHER_PASSING", "HOMELAB_BUILT", "HOMELAB_COMMIT", "HOMELAB_MODIFIED");

  /// The variables that the sources read by name.
  private static Set<String> read() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("cli", "http", "mining")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          for (Pattern pattern : List.of(READ, CONSTANT)) {
            Matcher found = pattern.matcher(source);
            while (found.find()) {
              names.add(found.group(1));
            }
          }
        }
      }
    }
    return names;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    Variables.ofSettings().forEach(variable -> names.add(variable.name()));
    Variables.others().forEach(variable -> names.add(variable.name()));
    return names;
  }

  @Test
  void tellsOfEachVariableThatTheSourcesRead() throws IOException {
    Set<String> read = read();
    assertThat(read).contains("HOMELAB_CONFIG", "COLUMNS", "REQUEST_METHOD", "HISTFILE");
    String text = new Variables().text(Integer.MAX_VALUE);
    read.removeAll(OWN);
    read.removeIf(name -> Pattern.compile("\\b" + name + "\\b").matcher(text).find());
    assertThat(read).isEmpty();
  }

  @Test
  void tellsEachOnce() {
    assertThat(names()).doesNotHaveDuplicates().hasSizeGreaterThan(Key.all().size());
  }

  @Test
  void saysOfASettingWhatItsDeclarationSays() {
    assertThat(new Variables().text(Integer.MAX_VALUE))
        .contains("  HOMELAB_MAX_DAYS ")
        .contains("usage.max_days: how long they are kept\n")
        .doesNotContain("`");
  }
}
