package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.settings.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of settings in the documentation says what their declaration says.
class SettingsTableTest {
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final String HEAD = "| setting | variable | takes | default | what it is for |";

  private static String row(Key<?> key) {
    return "| `%s` | `%s` | %s | %s | %s |"
        .formatted(
            key.label(),
            key.variable(),
            key.allowed(),
            key.byDefault().map(text -> "`" + text + "`").orElse("none"),
            key.about());
  }

  @Test
  void everySettingHasItsRowAndNoOther() throws IOException {
    List<String> expected = new ArrayList<>(List.of(HEAD, "| --- | --- | --- | --- | --- |"));
    for (Key<?> key : Key.all()) {
      expected.add(row(key));
    }
    List<String> lines = Files.readAllLines(PAGE);
    int start = lines.indexOf(HEAD);
    assertThat(start)
        .as("the table's head, as in:\n%s", String.join("\n", expected))
        .isNotNegative();
    int end = start;
    while (lines.get(end).startsWith("|")) {
      end++;
    }
    assertThat(lines.subList(start, end)).containsExactlyElementsOf(expected);
  }
}
