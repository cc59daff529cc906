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
  void showsWhatIsNamedByTheConfigurationItself() {
    tool.config(
        """
        [tls]
        insecure = ["old.lab.example"]
        [tls.client."nas.lab.example"]
        cert_file = "/nowhere/nas.pem"
        [alias]
        ua = "usage top"
        version = "usage top"
        [[verb]]
        name = "lab greet"
        tier = "read"
        summary = "greets"
        run = ["true"]
        """);
    assertThat(tool.run("config").output().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .contains(
            "tls.insecure|old.lab.example|" + tool.configFile() + ":2",
            "tls.client.\"nas.lab.example\".cert_file|/nowhere/nas.pem|" + tool.configFile() + ":4",
            "alias.ua|usage top|" + tool.configFile() + ":6",
            "alias.version|usage top|" + tool.configFile() + ":7, left out: can't be used",
            "verb|lab greet|" + tool.configFile() + ":8");
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
                + ":3\",\"message\":\"unknown table or key 'unknown'\"}],\"remarks\":[]}\n");
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

  @Test
  void aValueThatIsNoneIsShownAsLeftOutAndTold() {
    tool.with("HOMELAB_LOKI_URL", "not a url");
    Tool.Result result = tool.run("config");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .containsPattern("loki.url +not a url +HOMELAB_LOKI_URL, left out: can't be used\n");
    assertThat(result.errorOutput())
        .isEqualTo(
            "homelab: HOMELAB_LOKI_URL: loki.url 'not a url': expected an http:// or https:// URL,"
                + " so what needs it fails\n");
    assertThat(tool.run("config", "--json").output())
        .contains("\"origin\":\"HOMELAB_LOKI_URL\",\"left_out\":\"can't be used\"}")
        .contains("\"problems\":[{\"origin\":\"HOMELAB_LOKI_URL\",");
    assertThat(tool.uses()).as("and what is run is recorded").hasSize(2);
  }

  @Test
  void aTypoInUsageSwitchesRecordingOffAndSaysSo() {
    tool.with("HOMELAB_LOKI_URL", "http://127.0.0.1:1").config("[usage]\ndelivery = 'backgroud'\n");
    assertThat(tool.run("config").exitCode()).isEqualTo(1);
    assertThat(tool.records()).isEmpty();
    assertThat(tool.run("usage", "status").output())
        .contains("usage.delivery 'backgroud': expected background, inline or local (did you mean");
  }

  @Test
  void aTokenFileThatIsMissingFailsOnlyTheVerbsThatNeedIt() {
    tool.config("[loki]\nurl = 'http://127.0.0.1:1'\ntoken_file = 'none'\n[dns]\npublic = 'x'\n");
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.run("logs", "labels").errorOutput()).contains("there is no such file");
    assertThat(tool.run("net", "check", "http://127.0.0.1:1").errorOutput())
        .doesNotContain("no such file");
    assertThat(tool.run("config").errorOutput()).hasLineCount(2);
  }

  @Test
  void theFilesThatWereLookedForAreListed() {
    assertThat(tool.run("config").output())
        .containsPattern("file +" + tool.configFile() + " +HOMELAB_CONFIG\n");
    assertThat(tool.without("HOMELAB_CONFIG").run("config").output())
        .containsPattern("file +.*/.config/homelab/config.toml +yours, not there\n");
  }

  @Test
  void asManyRulesAsAFileHoldsArePrintedOneByOne() {
    StringBuilder toml = new StringBuilder("[dial]\n");
    for (int i = 0; toml.length() < 1_000_000; i++) {
      toml.append(Integer.toString(i, 36)).append("='::'\n");
    }
    assertThat(tool.config(toml.toString()).run("config").output().lines().count())
        .isGreaterThan(100_000);
  }
}
