package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageOnTest {
  @TempDir private Path home;

  @Test
  void isRecordedFromThenOn() {
    Tool tool = Tool.in(home).config("[usage]\nrecording = false\n");
    tool.run("config");
    assertThat(tool.uses()).isEmpty();
    Tool.Result on = tool.run("usage", "on");
    assertThat(on.exitCode()).isZero();
    assertThat(on.output())
        .isEqualTo("Uses are recorded from now on. To see them: homelab usage preview\n");
    assertThat(on.errorOutput()).isEmpty();
    tool.run("config");
    assertThat(tool.uses()).containsExactly("config=0");
  }

  @Test
  void saysWhatStandsAboveTheChoice() {
    Tool tool = Tool.in(home);
    assertThat(tool.with("HOMELAB_TELEMETRY", "0").run("usage", "on").errorOutput())
        .isEqualTo("homelab: but here HOMELAB_TELEMETRY stands above this choice\n");
    assertThat(tool.with("HOMELAB_TELEMETRY", "log").run("usage", "on").errorOutput())
        .contains("HOMELAB_TELEMETRY stands above");
    assertThat(tool.with("HOMELAB_TELEMETRY", "1").run("usage", "on").errorOutput()).isEmpty();
  }

  @Test
  void saysWhatHoldsIfTheChoiceCanNotBeKept() throws IOException {
    Files.createDirectories(home.resolve(".config/homelab/recording/full"));
    for (var asked :
        new String[][] {
          {"1", "recorded"}, {"log", "printed and not recorded"}, {"0", "not recorded"}
        }) {
      Tool.Result on = Tool.in(home).with("HOMELAB_TELEMETRY", asked[0]).run("usage", "on");
      assertThat(on.exitCode()).isEqualTo(1);
      assertThat(on.output()).isEmpty();
      assertThat(on.errorOutput())
          .contains("could not be written (" + home.resolve(".config/homelab/recording: "))
          .contains("as before, uses are " + asked[1] + " (decided by: HOMELAB_TELEMETRY)");
    }
  }
}
