package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.Entry;
import dev.homelab.loki.FakeLoki;
import dev.homelab.prometheus.Labels;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The verbs that read records, through the whole tool.
class UsageQuestionsTest {
  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void record() throws IOException {
    tool = Tool.in(home).at(NOW);
    for (int day = 0; day < 20; day++) {
      use("ada", "net check", day % 2, Duration.ofDays(day).plusMinutes(50), "0.1.0");
      use(
          "bob",
          "db dump",
          day < 10 ? 1 : 0,
          Duration.ofDays(day).plusHours(2),
          day < 10 ? "0.2.0" : "0.1.0");
    }
    use("ada", "config", 2, Duration.ofHours(3), "0.2.0");
    use("ada", "logs tail", 130, Duration.ofHours(4), "0.2.0");
    use("ada", "old verb", 127, Duration.ofHours(5), "0.1.0");
  }

  private void use(String user, String verb, int exit, Duration ago, String version)
      throws IOException {
    long nanos = Math.multiplyExact(NOW.minus(ago).getEpochSecond(), 1_000_000_000L);
    tool.store()
        .journal()
        .append(new UsageEvent(nanos, user, verb, exit, version), Permission.always());
  }

  private String usage(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "usage";
    System.arraycopy(words, 0, all, 1, words.length);
    Tool.Result result = tool.run(all);
    assertThat(result.exitCode()).as(result.errorOutput()).isZero();
    return result.output();
  }

  private String refused(int exit, String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "usage";
    System.arraycopy(words, 0, all, 1, words.length);
    Tool.Result result = tool.run(all);
    assertThat(result.exitCode()).isEqualTo(exit);
    assertThat(result.output()).isEmpty();
    assertThat(result.errorOutput().lines()).hasSize(1);
    return result.errorOutput();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group   | {\"group\":\"net\",\"count\":20",
        "user    | {\"user\":\"bob\",\"count\":20",
        "version | {\"version\":\"0.2.0\",\"count\":12",
        "exit    | {\"exit\":\"130\",\"count\":1",
        "hour    | {\"hour\":\"11\",\"count\":20",
        "weekday | {\"weekday\":\"Mon\",\"count\":"
      })
  void tellsUsesApart(String by, String row) {
    assertThat(usage("top", "--by", by, "--json")).contains(row);
  }

  @Test
  void tellsWhatFailsAndSinceWhen() {
    assertThat(usage("failures", "--json"))
        .contains(
            "{\"verb\":\"db dump\",\"failed\":10,\"count\":20,\"rate\":0.5",
            "\"exits\":[{\"exit\":0,\"count\":10},{\"exit\":1,\"count\":10}]",
            "\"changed_with\":\"0.2.0\",\"rate_before\":0,\"rate_since\":1")
        .doesNotContain("net check", "config", "logs tail", "old verb");
    assertThat(usage("failures")).contains("0.2.0: 0 % to 100 %  db dump");
  }

  /// There are uses, which another sentence would deny.
  @Test
  void saysWhatItMeansThatThereIsNothingToList() {
    assertThat(usage("failures", "--verb", "net check")).startsWith("nothing failed from ");
    assertThat(usage("top", "--failed", "--verb", "net check")).startsWith("nothing failed from ");
    assertThat(usage("unused", "--verb", "net check")).startsWith("no verb was without use from ");
    assertThat(usage("failures", "--verb", "never *")).startsWith("no uses from ");
  }

  @Test
  void listsWhatNobodyUsesAndWhatIsNoMore() {
    assertThat(usage("unused", "--json"))
        .contains(
            "{\"verb\":\"dns lookup\",\"state\":\"unused\"",
            "\"verb\":\"old verb\",\"state\":\"gone\"")
        .doesNotContain("\"verb\":\"net check\"", "usage top");
    assertThat(usage("unused")).contains("bytes of each manifest");
  }

  @Test
  void tellsWhoUsesWhat() {
    assertThat(usage("users", "--json"))
        .contains("{\"verb\":\"db dump\",\"users\":1,\"top_user\":\"bob\",\"top_share\":1");
    assertThat(usage("users", "net check")).contains("20", "ada").doesNotContain("bob");
  }

  @Test
  void drawsAPortraitOfOneVerb() {
    assertThat(usage("verb", "db", "dump", "--change", "2026-03-11"))
        .contains(
            "20 uses by 1 user",
            "10 failed: 50 %",
            "before 2026-03-11",
            "the failure rate has changed");
    assertThat(usage("verb", "db dump", "--change", "0.2.0", "--json"))
        .contains("\"change\":{\"at\":\"0.2.0\"", "\"before\":{\"count\":10,\"failed\":0");
    assertThat(usage("verb", "dns", "lookup")).contains("no uses from");
  }

  @Test
  void exportsRecordsForOtherTools() {
    assertThat(usage("export", "--since", "3h", "--user", "ada"))
        .isEqualTo(
            """
            time,user,verb,exit,version
            2026-03-20T11:10:00Z,ada,net check,0,0.1.0
            """);
    assertThat(usage("export", "--since", "150m", "--format", "jsonl"))
        .contains(
            "{\"time\":\"2026-03-20T10:00:00Z\",\"user\":\"bob\",\"verb\":\"db dump\",\"exit\":1,"
                + "\"version\":\"0.2.0\"}\n");
  }

  @Test
  void showsHowVerbsHaveChanged() {
    assertThat(usage("trend", "--since", "10d", "--json"))
        .contains("\"step\":\"1d\"", "\"verb\":\"net check\"", "\"counts\":[");
    assertThat(usage("trend", "net check", "--since", "10d")).contains("a point is 1d; no growth");
  }

  /// No factor leads from nothing to something.
  @Test
  void saysWhatCameFromNothingAndWhatWent() throws IOException {
    for (int i = 0; i < 40; i++) {
      use("ada", "fresh verb", 0, Duration.ofMinutes(20 + i), "0.2.0");
      use("ada", "stale verb", 0, Duration.ofDays(9).plusMinutes(20 + i), "0.2.0");
    }
    String shown = usage("trend", "--since", "10d");
    assertThat(shown)
        .containsPattern("40 +from 0 .*fresh verb")
        .containsPattern("40 +to 0 .*stale verb")
        .doesNotContain("1000");
    assertThat(usage("trend", "--since", "10d", "--json"))
        .containsPattern("\"verb\":\"fresh verb\",\"count\":40,\"factor\":1000,");
  }

  @Test
  void writesCsvThatNoSpreadsheetRuns() throws IOException {
    use("=cmd|' /C calc'!A0", "config", 0, Duration.ofMinutes(1), "@SUM(1)");
    assertThat(usage("top", "--by", "user", "--csv"))
        .startsWith("user,count,share,before,change,failed,rate,")
        .contains("\n'=cmd|' /C calc'!A0,1,");
    assertThat(usage("export", "--since", "2m")).contains(",'=cmd|' /C calc'!A0,config,0,'@SUM(1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"top", "trend", "failures", "unused", "users", "export"})
  void anInvertedWindowIsWrongUse(String verb) {
    assertThat(refused(2, verb, "--since", "2026-03-19", "--until", "2026-03-18"))
        .contains("--since '2026-03-19': expected a time before 2026-03-18T");
  }

  @Test
  void aVerbThatWasNeverThereIsRefusedWithTheNearest() {
    assertThat(refused(2, "verb", "net", "chek")).contains("did you mean net check?");
    assertThat(refused(2, "trend", "net chek")).contains("did you mean net check?");
    assertThat(refused(2, "users", "zzzzzzzzzzzz")).contains("homelab manifest lists them");
    assertThat(refused(2, "top", "--by", "colour")).contains("expected verb, group,");
    assertThat(refused(2, "verb", "net", "check", "--change", "9.9"))
        .contains("versions used: 0.1.0");
  }

  @Test
  void withoutRowsItSaysWhatWasAsked() {
    assertThat(usage("top", "--until", "2020-01-02", "--since", "2020-01-01"))
        .isEqualTo(
            "no uses from 2020-01-01 00:00 to 2020-01-02 00:00 (journal); an earlier --since asks"
                + " about more\n");
  }

  @Test
  void aGlobChoosesVerbs() {
    assertThat(usage("top", "--verb", "d* d*")).contains("db dump").doesNotContain("net check");
  }

  /// Of three users of a Loki who want to stay a crowd.
  @Test
  void whatFewUseIsHidden() throws Exception {
    try (FakeLoki loki = FakeLoki.builder().clock(() -> NOW).lateEntriesVisible().start()) {
      for (String user : List.of("ada", "bob", "eve")) {
        push(loki, user, "config");
      }
      push(loki, "bob", "db dump");
      tool.config(
          "[loki]\nurl = '" + loki.uri() + "'\n[usage]\nmin_users = 2\ndelivery = 'local'\n");
      Tool.Result top = tool.run("usage", "top");
      assertThat(top.output()).contains("config").doesNotContain("db dump", "bob");
      assertThat(top.errorOutput()).contains("1 verb that too few people use not shown");
      assertThat(usage("export")).contains("config").doesNotContain("db dump");
      assertThat(usage("users", "--json")).doesNotContain("bob", "eve");
      assertThat(usage("unused", "--json")).doesNotContain("\"verb\":\"db dump\"");
      assertThat(refused(2, "top", "--user", "bob")).contains("at least 2 users");
      assertThat(usage("top", "--user", "ada")).contains("config");
      assertThat(usage("top", "--min-users", "3")).as("just so many").contains("config");
      assertThat(usage("top", "--min-users", "4")).contains("no uses");
      assertThat(usage("top", "--by", "user")).doesNotContain("bob", "eve");
    }
  }

  @Test
  void anExportHasOneForm() {
    assertThat(refused(2, "export", "--csv", "--json")).contains("expected one of them");
    assertThat(refused(2, "export", "--csv", "--format", "jsonl")).contains("one of them");
    assertThat(usage("export", "--format", "jsonl")).startsWith("{\"time\":");
    assertThat(usage("export", "--csv")).startsWith("time,user,verb,exit,version\n");
  }

  private void push(FakeLoki loki, String user, String verb) throws Exception {
    long nanos = NOW.minus(Duration.ofHours(1)).getEpochSecond() * 1_000_000_000L;
    loki.store(
        Labels.of(Map.of("job", "homelab-usage", "user", user, "verb", verb)),
        List.of(new Entry(nanos, "exit=0 ver=0.1.0")));
  }
}
