package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.settings.Origin;
import dev.homelab.cli.settings.Problem;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
  /// Both lead to one terminal: what is said of the results stands below them.
  @Test
  void areToldOneALineBelowTheResults() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream out =
        new PrintStream(new BufferedOutputStream(terminal), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    out.println("results");
    new Findings(
            List.of(new Problem(Origin.DEFAULT, "one", false)),
            List.of(new Problem(Origin.DEFAULT, "two", false)))
        .tell(Console.of(out, err, false, false, Map.of()));
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .containsSubsequence("results\n", "homelab: default: one\n", "homelab: default: two\n");
  }
}
