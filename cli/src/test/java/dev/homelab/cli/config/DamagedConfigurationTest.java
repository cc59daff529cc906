package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A configuration that was damaged anywhere is told, and is no fault of ours.
final class DamagedConfigurationTest {
  private static final int ROUNDS = 2000;

  @Test
  void whateverIsInItTheToolStarts(@TempDir Path home) {
    Random random = new Random(1);
    String parts = "[]{}\"'#=.,\n \\-_0aé\0\uFEFF";
    String whole =
        """
        [loki]
        url = 'http://127.0.0.1:1'
        [dial]
        '*.a' = '1.2.3.4'
        [usage]
        max_days = 3
        [[verb]]
        name = 'a'
        tier = 'read'
        summary = 's'
        run = ['./x', '{1}']
        """;
    Tool tool = Tool.in(home);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder damaged = new StringBuilder(whole);
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        damaged.setCharAt(
            random.nextInt(damaged.length()), parts.charAt(random.nextInt(parts.length())));
      }
      Tool.Result config = tool.config(damaged.toString()).run("config");
      assertThat(config.exitCode()).as("%s", damaged).isIn(0, 1);
      assertThat(config.errorOutput()).as("%s", damaged).doesNotContain("internal error");
      assertThat(config.output()).as("%s", damaged).contains("loki.url");
    }
  }
}
