package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.settings.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigInitTest {
  private final Path home;
  private final Tool tool;

  ConfigInitTest(@TempDir Path home) {
    this.home = home;
    this.tool = Tool.in(home);
  }

  private String text() {
    return tool.run("config", "init").output();
  }

  private void assertGood(String toml) throws IOException {
    Path file = Files.writeString(home.resolve("new.toml"), toml);
    assertThat(tool.run("config", "check", file.toString()))
        .isEqualTo(new Tool.Result(0, "no problems\n", ""));
  }

  private static String uncommented(String text) {
    return text.replaceAll("(?m)^#(?=\\S)", "");
  }

  @Test
  void isGoodAsItIsAndWithEachCommentTakenAway() throws IOException {
    assertGood(text());
    assertThat(uncommented(text())).isNotEqualTo(text());
    assertGood(uncommented(text()));
  }

  @Test
  void changesNothingUntilItIsEdited() {
    String before = tool.run("config").output();
    String settings = before.substring(0, before.indexOf("\nfile"));
    assertThat(tool.config(text()).run("config").output()).startsWith(settings);
    tool.config(uncommented(text()));
    assertThat(tool.settings().isSet(Key.LOKI_URL)).isFalse();
    assertThat(tool.run("config").exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.homelab.cli.settings.Key#all")
  void namesEachSetting(Key<?> key) {
    assertThat(text())
        .contains("\n#" + key.name() + " = ", "\n[" + key.table() + "]\n")
        .contains("(" + key.variable() + ")")
        .contains(key.allowed());
  }

  @Test
  void noLineIsLong() {
    assertThat(text().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(120));
  }
}
