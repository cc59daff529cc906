package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageFlushTest {
  private final FakeLoki loki = FakeLoki.start();

  @TempDir private Path home;
  private Tool tool;

  @AfterEach
  void stop() {
    loki.close();
  }

  @BeforeEach
  void record() {
    tool = Tool.in(home);
    tool.run("config");
    tool.config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  private void assertNothingIsSent(String why) {
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("usage flush: nothing is sent: " + why);
    assertThat(loki.connections()).isZero();
  }

  @Test
  void sendsWhatIsPending() {
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush).isEqualTo(new Tool.Result(0, "", ""));
    assertThat(loki.pushes()).hasSize(1);
    assertThat(tool.run("usage", "flush").exitCode()).as("nothing is pending").isZero();
    assertThat(loki.pushes()).hasSize(1);
  }

  @Test
  void tellsOnWishWhomItAskedAndNothingOfTheRecords() {
    Tool.Result flush = tool.run("usage", "flush", "-v");
    assertThat(flush.errorOutput())
        .matches("homelab: POST " + loki.uri() + "/loki/api/v1/push: 204 in \\d+ ms\n");
    Tool.Result top = tool.run("usage", "top", "--verbose");
    assertThat(top.errorOutput()).contains("homelab: GET " + loki.uri() + "/loki/api/v1/query");
    assertThat(tool.run("usage", "top", "-q").errorOutput()).isEmpty();
  }

  @Test
  void saysWhyRecordsAreLeft() {
    loki.fail(1, Fault.status(503, "not ready"));
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("usage flush: records are left: 503: not ready");
  }

  @Test
  void namesWhatAServerMayWantThatDoesNotKnowWhoAsks() {
    loki.fail(1, Fault.status(401, "no org id"));
    assertThat(tool.run("usage", "flush").errorOutput())
        .contains(
            "401: no org id (loki.tenant, loki.token_file or loki.username may be what it wants)");
  }

  @Test
  void sendsNothingWhereNothingIsRecordedOrRecordsStay() {
    tool.with("HOMELAB_TELEMETRY", "0");
    assertNothingIsSent("HOMELAB_TELEMETRY");
    tool.with("HOMELAB_TELEMETRY", "log");
    assertNothingIsSent("HOMELAB_TELEMETRY");
    tool.without("HOMELAB_TELEMETRY").with("HOMELAB_DELIVERY", "local");
    assertNothingIsSent("no loki.url is set, or delivery is local");
  }

  private static Fault refusal(String words) {
    return new Fault.Respond(400, Map.of("Content-Type", "text/plain"), words);
  }

  @Test
  void whatIsRefusedForGoodIsTroubleUntilItIsSentAgain() {
    loki.fail(1, refusal("stream '{}' has label value too long: 'ada'"));
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("the server refused some for good");

    assertThat(tool.run("usage", "status").output()).contains("1 record is not sent and never");
    assertThat(tool.run("usage", "status", "--json").output())
        .contains("\"trouble\":\"1 record is not sent");
    Tool.Result refused = tool.run("usage", "status", "--refused");
    assertThat(refused.output()).contains("config", "label value too long: 'ada'");
    assertThat(refused.errorOutput()).contains("usage flush --retry-refused");
    assertThat(tool.run("usage", "status", "--refused", "--json").output())
        .contains("\"refused\":[{\"time\":\"", "\"verb\":\"config\",\"exit\":0,\"because\":\"");

    Tool.Result again = tool.run("usage", "flush", "--retry-refused");
    assertThat(again.exitCode()).isZero();
    assertThat(again.errorOutput()).isEqualTo("1 record is sent again\n");
    assertThat(tool.run("usage", "status").output()).doesNotContain("never will be");
    assertThat(loki.pushes()).hasSize(2);
    assertThat(loki.stored()).hasSize(1);
  }

  @Test
  void whatIsRefusedForGoodCanBeDeleted() {
    loki.fail(1, refusal("Max entry size '9' bytes exceeded for stream '{}' while adding"));
    tool.run("usage", "flush");
    assertThat(tool.run("usage", "flush", "--retry-refused", "--drop-refused").exitCode())
        .isEqualTo(2);
    assertThat(tool.run("usage", "flush", "--drop-refused").errorOutput())
        .isEqualTo("1 record is deleted\n");
    assertThat(tool.run("usage", "status", "--refused").output())
        .isEqualTo("nothing was refused\n");
    assertThat(loki.stored()).isEmpty();
  }

  @Test
  void aRefusalThatNobodyKnowsEndsNothing() {
    loki.fail(1, refusal("missing session cookie"));
    Tool.Result flush = tool.run("usage", "flush");
    assertThat(flush.exitCode()).isEqualTo(1);
    assertThat(flush.errorOutput()).contains("400: missing session cookie");
    assertThat(tool.run("usage", "flush").exitCode()).as("by hand it is tried at once").isZero();
    assertThat(loki.stored()).hasSize(1);
  }

  /// What is damaged holds no record; what was refused can be sent again.
  @Test
  void whatIsDamagedIsToldBesideWhatWasRefused() throws IOException {
    tool.run("config");
    loki.fail(1, refusal("stream '{}' has label value too long: 'ada'"));
    assertThat(tool.run("usage", "flush").exitCode()).isEqualTo(1);
    Path folder = tool.store().journal().path();
    Files.writeString(folder.resolve("1-a.aside"), "torn\nforeign\n");

    Tool.Result refused = tool.run("usage", "status", "--refused");
    assertThat(refused.output())
        .startsWith("TIME ")
        .containsPattern("(?:.*Z +config +0 +.*label value too long: 'ada'\n){2}")
        .endsWith("\n2 damaged: they hold no record that could be sent\n");
    assertThat(tool.run("usage", "status").output()).contains("4 records are not sent and never");

    Tool.Result again = tool.run("usage", "flush", "--retry-refused");
    assertThat(again.errorOutput()).startsWith("2 records are sent again\n");
    assertThat(loki.stored().values().iterator().next()).hasSize(2);
    Tool.Result damaged = tool.run("usage", "status", "--refused");
    assertThat(damaged.output()).isEqualTo("2 damaged: they hold no record that could be sent\n");
    assertThat(damaged.errorOutput()).contains("--drop-refused deletes");
    assertThat(tool.run("usage", "status", "--refused", "--json").output())
        .contains("\"refused\":[],\"damaged\":2");
    assertThat(tool.run("usage", "flush", "--drop-refused").errorOutput())
        .isEqualTo("2 records are deleted\n");
  }
}
