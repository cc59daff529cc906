package dev.homelab.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigPathTest {
  @TempDir private Path home;

  @Test
  void namesThePlacesInTheirOrder() {
    Tool tool = Tool.in(home).without("HOMELAB_CONFIG");
    assertThat(tool.run("config", "path").output().lines().map(line -> line.split(" ", 2)[0]))
        .containsSubsequence(
            "/etc/homelab/config.toml",
            "/etc/homelab/conf.d",
            home + "/.config/homelab/config.toml");
    assertThat(tool.run("config", "path").output())
        .containsPattern(home + "/.config/homelab/config.toml +not there +yours\n");
  }

  @Test
  void anIncludedFileStandsBeforeTheOneThatIncludesIt() throws Exception {
    Path pack = Files.writeString(home.resolve("pack.toml"), "");
    Tool tool = Tool.in(home).config("include = ['pack.toml']\n");
    assertThat(tool.run("config", "path", "--json").output())
        .isEqualTo(
            "{\"files\":[{\"path\":\""
                + pack
                + "\",\"role\":\"included\",\"there\":true},{\"path\":\""
                + tool.configFile()
                + "\",\"role\":\"HOMELAB_CONFIG\",\"there\":true}]}\n");
  }
}
