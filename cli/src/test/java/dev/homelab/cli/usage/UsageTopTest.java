package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTopTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void record() throws IOException {
    tool = Tool.in(home).at(NOW);
    use("ada", "net check", 0, Duration.ofMinutes(5));
    use("ada", "net check", 1, Duration.ofMinutes(4));
    use("bob", "net check", 0, Duration.ofMinutes(3));
    use("ada", "config", 2, Duration.ofHours(2));
    use("ada", "config", 0, Duration.ofHours(2));
    use("ada", "version x", 0, Duration.ofDays(40));
  }

  private void use(String user, String verb, int exit, Duration ago) throws IOException {
    long nanos = Math.multiplyExact(NOW.minus(ago).getEpochSecond(), 1_000_000_000L);
    tool.store()
        .journal()
        .append(new UsageEvent(nanos, user, verb, exit, "1"), Permission.always());
  }

  private String top(String... flags) {
    String[] words = new String[flags.length + 2];
    words[0] = "usage";
    words[1] = "top";
    System.arraycopy(flags, 0, words, 2, flags.length);
    Tool.Result top = tool.run(words);
    assertThat(top.exitCode()).as(top.errorOutput()).isZero();
    return top.output();
  }

  @Test
  void countsThirtyDaysUnlessToldOtherwise() {
    assertThat(top())
        .isEqualTo(
            """
            from 2026-01-30 12:00 to 2026-03-01 12:00 (journal)
            COUNT  SHARE  CHANGE  FAILED  RATE  USERS  VERB
                3   60 %     new       0   0 %      2  net check
                2   40 %     new       0   0 %      1  config
            """);
    assertThat(top("--since", "1h")).contains("net check").doesNotContain("config");
    assertThat(top("--since", "41d")).contains("version x");
  }

  @Test
  void countsOneUsersUses() {
    assertThat(top("--user", "bob")).contains("    1  100 %", "net check\n");
    assertThat(top("--user", "eve"))
        .isEqualTo(
            "no uses from 2026-01-30 12:00 to 2026-03-01 12:00 (journal); an earlier --since asks"
                + " about more\n");
  }

  @Test
  void showsAtMostSoMany() {
    assertThat(top("--limit", "1")).contains("net check").doesNotContain("config");
  }

  @Test
  void listsWhatFails() throws IOException {
    use("ada", "host kernel", 0, Duration.ofMinutes(1));
    use("ada", "db dump", 1, Duration.ofMinutes(1));
    assertThat(top("--failed"))
        .contains("db dump")
        .doesNotContain("host kernel", "net check", "config");
  }

  @Test
  void printsOneObjectForPrograms() {
    assertThat(top("--json", "--since", "1h"))
        .isEqualToIgnoringWhitespace(
            """
            {"source":"journal","since":"2026-03-01T11:00:01Z",
             "until":"2026-03-01T12:00:01Z",
             "hidden":0,"unnamed_days":0,"kept_only":[],
             "rows":[{"verb":"net check","count":3,"share":1,"before":0,"change":null,"failed":0,
             "rate":0,"ended":0,"answered":1,"wrong_use":0,"absent":0,"timed_out":0,"users":2}]}
            """);
  }

  @Test
  void withLocalNobodyIsAsked() {
    tool.config("[loki]\nurl = 'http://127.0.0.1:1'\n");
    assertThat(top("--local")).contains("net check");
    Tool.Result asked = tool.run("usage", "top");
    assertThat(asked.exitCode()).isEqualTo(1);
    assertThat(asked.errorOutput()).contains("--local reads the journal");
  }
}
