package dev.homelab.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.Tool.Result;
import dev.homelab.loki.FakeLoki;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionVerbTest {
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void leavesNoTraceAndAsksNobody(String shell) {
    try (FakeLoki loki = FakeLoki.start()) {
      Tool tool = Tool.in(home).with("HOMELAB_LOKI_URL", loki.uri().toString());

      Result result = tool.run("completion", shell);

      assertThat(result.exitCode()).isZero();
      assertThat(result.errorOutput()).isEmpty();
      assertThat(tool.records()).isEmpty();
      assertThat(loki.connections()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aBrokenConfigurationLeavesTheToolsOwnVerbs(String shell) {
    Result result = Tool.in(home).config("verb = [").run("completion", shell);

    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output()).contains("'usage top'").doesNotContain("@PLACES@", "@LABELS@");
  }

  @Test
  void anotherShellIsRefused() {
    Result result = Tool.in(home).run("completion", "csh");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errorOutput())
        .isEqualTo("homelab: completion: shell 'csh': expected bash, zsh or fish\n");
    assertThat(Tool.in(home).run("completion").exitCode()).isEqualTo(2);
  }

  @Test
  void theFileOfLabelsIsThatOfTheCache() {
    Tool tool = Tool.in(home).with("XDG_CACHE_HOME", home + "/it's");

    assertThat(tool.run("completion", "bash").output())
        .contains("file='" + home + "/it'\\''s/homelab/logs/labels'\n");
    assertThat(tool.run("completion", "fish").output())
        .contains("set file '" + home + "/it\\'s/homelab/logs/labels'\n");
    assertThat(
            tool.with("XDG_CACHE_HOME", "").with("HOME", "/nonexistent").run("completion", "zsh"))
        .satisfies(result -> assertThat(result.output()).contains("file=''\n"));
  }
}
