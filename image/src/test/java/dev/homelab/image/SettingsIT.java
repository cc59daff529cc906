package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is set and makes no sense is told, before it is put in place and after, and costs only the
/// verbs that need it.
final class SettingsIT {
  private final Home home = new Home();
  private final Tool tool = home.tool();

  @AfterEach
  void close() {
    home.close();
  }

  private static final String MISFITS =
      """
      [loki]
      url = "not a url"
      token_file = "none"
      [prometheus]
      url = "htp://x"
      [dial]
      default = "foo"
      [tls]
      ca_file = "none.pem"
      [dns]
      internal = "xyz"
      [usage]
      delivery = "backgroud"
      max_days = 0
      """;

  private String file() {
    return home.path().resolve(".config/homelab/config.toml").toString();
  }

  @Test
  void eachMisfitIsALineWithItsPlace() {
    var _ = home.configured(MISFITS);
    Result config = tool.run("config");
    assertThat(config.exitCode()).isEqualTo(1);
    assertThat(config.errorOutput().lines())
        .hasSize(8)
        .allSatisfy(line -> assertThat(line).startsWith("homelab: " + file() + ":"));
    for (String part :
        List.of(
            ":2: loki.url 'not a url': expected ",
            ":3: loki.token_file ",
            ":5: prometheus.url 'htp://x': expected ",
            ":7: dial.default 'foo': expected ",
            ":9: tls.ca_file ",
            ":11: dns.internal 'xyz': expected ",
            ":13: usage.delivery 'backgroud': expected background, inline or local (did you mean",
            ":14: usage.max_days '0': expected a whole number from 1 to ")) {
      assertThat(config.errorOutput()).contains(part);
    }
    assertThat(tool.run("config", "check", file()))
        .isEqualTo(new Result(1, "", config.errorOutput()));
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(home.state()).as("nothing is recorded").doesNotExist();
  }

  @Test
  void whatInitPrintsPassesTheCheck() {
    Result init = tool.run("config", "init");
    assertThat(init.exitCode()).isZero();
    for (String text : List.of(init.output(), init.output().replaceAll("(?m)^#(?=\\S)", ""))) {
      var _ = home.configured(text);
      assertThat(tool.run("config", "check", file())).isEqualTo(new Result(0, "no problems\n", ""));
      assertThat(tool.run("config").exitCode()).isZero();
    }
  }

  @Test
  void aPackIsIncludedAndNamed() {
    var _ = home.configured("include = ['pack.toml']\n");
    var _ =
        home.file(
            ".config/homelab/pack.toml",
            """
            [[verb]]
            name = "a b"
            tier = "write"
            summary = "s"
            confirm = "sure?"
            run = ["echo", "{1}"]
            args = ["word=none"]
            """);
    assertThat(tool.run("a", "b", "--yes")).isEqualTo(new Result(0, "none\n", ""));
    assertThat(tool.run("a", "b").exitCode()).isEqualTo(2);
    assertThat(tool.run("config", "path").output())
        .contains(home.path().resolve(".config/homelab/pack.toml").toString());
  }
}
