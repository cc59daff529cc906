package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a configuration holds, the tool starts, within the heap that it ships with; and what is
/// valid works.
final class AnyConfigurationIT {
  private static final String LOKI = "[loki]\nurl = 'http://127.0.0.1:1'\n";

  private final Home home = new Home();
  private final Tool tool = home.tool().with("HOMELAB_DELIVERY", "local");

  @AfterEach
  void close() {
    home.close();
  }

  /// What a file may hold, and whether it can be used.
  enum Content {
    NESTED_900("a = " + "[".repeat(900) + "]".repeat(900) + "\n" + LOKI, true),
    NESTED_TOO_DEEP("a = " + "[".repeat(400_000) + "\n" + LOKI, false),
    TABLES_TOO_DEEP("a = " + "{a=".repeat(200_000) + "\n" + LOKI, false),
    TEXT_OF_200_KB(LOKI + "tenant = '" + "x".repeat(200_000) + "'\n", true),
    TEXT_OF_1_MB(LOKI + "tenant = '" + "x".repeat(1_048_000) + "'\n", true),
    LINES_OF_400_KB(LOKI + "tenant = '''" + "x\n".repeat(200_000) + "'''\n", true),
    LIST_OF_50_000(LOKI + "[tls]\ninsecure = [" + "'a.example',".repeat(50_000) + "]\n", true),
    RULES_110_000(LOKI + "[dial]\n" + rules(110_000), true),
    COMMENTS(LOKI + "# comment\n".repeat(100_000), true),
    MARKED("\uFEFF" + LOKI, true),
    LONG_NAME(LOKI + "x".repeat(500_000) + " = 1\n", true),
    DOTS(LOKI + "a" + ".a".repeat(200_000) + " = 1\n", true),
    TOO_LARGE(LOKI + "#".repeat(1 << 20), false),
    TABLES_OF_NO_USE(keys(140_000) + LOKI, true),
    VERBS_OF_NO_USE(LOKI + "[[verb]]\n".repeat(100_000), true),
    SETTINGS_OF_NO_USE(LOKI + "[usage]\n" + keys(140_000), false),
    NUL_IN_A_TEXT(LOKI + "token_file = \"a\\u0000b\"\n", false),
    NUL_IN_THE_FILE(LOKI + "\0", false),
    HUGE_NUMBER(LOKI + "[usage]\nmax_days = " + "9".repeat(5000) + "\n", false),
    NO_UTF_8(LOKI + "tenant = '\u0000\u0001'\n", false);

    private final String text;
    private final boolean usable;

    Content(String text, boolean usable) {
      this.text = text;
      this.usable = usable;
    }

    /// Lines of names of four letters, each another one.
    private static String keys(int count) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < count; i++) {
        lines.append(Integer.toString(36 * 36 * 36 + i, 36)).append("=1\n");
      }
      return lines.toString();
    }

    /// As many as there may be in a file: each has the shortest name that is left.
    private static String rules(int count) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < count && lines.length() < (1 << 20) - 100; i++) {
        lines.append(Integer.toString(i, 36)).append("='::'\n");
      }
      return lines.toString();
    }

    byte[] bytes() {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; this == NO_UTF_8 && i < bytes.length; i++) {
        bytes[i] = bytes[i] < 2 ? (byte) (0xfe + bytes[i]) : bytes[i];
      }
      return bytes;
    }
  }

  private void configure(byte[] content) throws IOException {
    home.folder(".config/homelab");
    Files.write(home.path().resolve(".config/homelab/config.toml"), content);
  }

  private void assertUsable() {
    assertThat(tool.run("version").exitCode()).isZero();
    assertThat(tool.run("help").exitCode()).isZero();
    assertThat(tool.run("usage", "status").exitCode()).isZero();
    assertThat(tool.run("usage", "off").exitCode()).isZero();
    assertThat(tool.run("usage", "status").output()).containsPattern("recording +(off|unknown)");
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void theToolStarts(Content content) throws IOException {
    configure(content.bytes());

    Result config = tool.run("config");

    assertThat(config.errorOutput()).doesNotContain("internal error");
    assertThat(config.output()).contains("loki.url");
    if (content.usable) {
      assertThat(config.output()).contains("http://127.0.0.1:1");
    } else {
      assertThat(config.exitCode()).isEqualTo(1);
      assertThat(config.errorOutput()).contains("config.toml:");
      assertThat(home.state()).doesNotExist();
    }
    assertUsable();
  }

  @Test
  void fourThousandVerbsWorkFreshAndFromTheSnapshot() throws Exception {
    StringBuilder verbs = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      verbs.append("[[verb]]\nname = \"number v").append(i).append("\"\ntier = \"read\"\n");
      verbs.append("summary = \"number ").append(i).append("\"\n");
      verbs.append("run = [\"echo\", \"").append(i).append("\"]\n");
    }
    configure(verbs.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(tool.run("number", "v3999")).isEqualTo(new Result(0, "3999\n", ""));
    Thread.sleep(2500);
    assertThat(tool.run("number", "v0")).isEqualTo(new Result(0, "0\n", ""));
    assertThat(home.path().resolve(".cache/homelab/config")).isNotEmptyDirectory();
    assertThat(tool.run("number", "v1234")).isEqualTo(new Result(0, "1234\n", ""));
    assertThat(tool.run("manifest").output().lines().filter(line -> line.contains("number v")))
        .hasSize(4000);
    assertUsable();
  }
}
