package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.settings.Key;
import dev.homelab.telemetry.Limits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigVerbTest {
  private final Tool tool;

  ConfigVerbTest(@TempDir Path home) {
    this.tool = Tool.in(home);
  }

  @Test
  void showsEachSettingItsValueAndItsOrigin() {
    tool.config("[loki]\nurl = 'http://loki'\n[dial]\n'*.x' = '10.0.0.1'\n")
        .with("HOMELAB_DELIVERY", "local");
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isZero();
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .contains(
            "loki.url|http://loki|" + tool.configFile() + ":2",
            "loki.tenant|-|not set",
            "dial.*.x|10.0.0.1|" + tool.configFile() + ":4",
            "usage.delivery|local|HOMELAB_DELIVERY",
            "usage.max_days|90|default");
  }

  @Test
  void defaultsAreThoseInForce() {
    assertThat(tool.store().limits()).isEqualTo(Limits.DEFAULT);
    String maxBytes = Long.toString(Limits.DEFAULT.maxBytes() >> 20);
    assertThat(Key.USAGE_MAX_MEGABYTES.byDefault()).contains(maxBytes);
    String maxDays = Long.toString(Limits.DEFAULT.maxAge().toDays());
    assertThat(Key.USAGE_MAX_DAYS.byDefault()).contains(maxDays);
    assertThat(tool.run("config").output()).containsPattern("usage.delivery +local +default");
    assertThat(tool.with("HOMELAB_LOKI_URL", "http://loki").run("config").output())
        .containsPattern("usage.delivery +background +default");
  }

  @Test
  void aPasswordInAUrlIsShownNowhere() {
    tool.with("HOMELAB_LOKI_URL", "https://ada:s3cret@loki/path");
    for (String[] line :
        List.of(
            new String[] {"config"},
            new String[] {"config", "--json"},
            new String[] {"usage", "status"},
            new String[] {"usage", "status", "--json"},
            new String[] {"usage", "top"})) {
      Tool.Result result = tool.run(line);
      assertThat(result.output() + result.errorOutput())
          .contains("https://…@loki/path")
          .doesNotContain("s3cret");
    }
  }

  @Test
  void asJsonIsOneObject() {
    tool.config("[loki]\nurl = 'http://loki'\n[unknown]\n");
    Tool.Result result = tool.run("config", "--json");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).isEmpty();
    assertThat(result.output())
        .startsWith(
            "{\"settings\":[{\"key\":\"loki.url\",\"value\":\"http://loki\",\"origin\":\""
                + tool.configFile()
                + ":2\",\"left_out\":null},{\"key\":\"loki.tenant\",\"value\":null,\"origin\":null,\"left_out\":null},")
        .endsWith(
            "\"problems\":[{\"origin\":\""
                + tool.configFile()
                + ":3\",\"message\":\"unknown table or key 'unknown'\"}]}\n");
  }

  @Test
  void aProblemIsALineAndAFailure() {
    tool.config("[unknown]\n");
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput())
        .isEqualTo("homelab: " + tool.configFile() + ":1: unknown table or key 'unknown'\n");
    assertThat(tool.uses()).containsExactly("config=1");
  }

  @Test
  void aConfigurationThatCannotBeReadIsNamedAndNothingIsRecorded() {
    tool.config("[loki\n");
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.errorOutput()).startsWith("homelab: " + tool.configFile() + ":1: ");
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.records()).isEmpty();
  }

  @Test
  void textFromAFileMovesNoCursor(@TempDir Path home) {
    Tool terminal = Tool.onTerminal(home).config("[loki]\nurl = \"\\u001b[2J\"\n");
    assertThat(terminal.run("config").output()).contains("\uFFFD[2J").doesNotContain("\u001b");
  }

  @Test
  void aCredentialThatIsLeftOutIsShownWithTheReason() {
    tool.config("[loki]\nurl = 'http://team'\ntenant = 'lab'\n")
        .with("HOMELAB_LOKI_URL", "http://other");
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isZero();
    assertThat(result.output().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .contains(
            "loki.tenant|lab|"
                + tool.configFile()
                + ":3, left out: loki.url comes from HOMELAB_LOKI_URL");
    assertThat(tool.run("config", "--json").output())
        .contains(
            "{\"key\":\"loki.tenant\",\"value\":\"lab\",\"origin\":\""
                + tool.configFile()
                + ":3\",\"left_out\":\"loki.url comes from HOMELAB_LOKI_URL\"}");
  }
}
