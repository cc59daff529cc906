package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.shipping.Store;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageStatusTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final FakeLoki loki = FakeLoki.builder().clock(InstantSource.fixed(NOW)).start();

  @TempDir private Path home;
  private Tool tool;

  @AfterEach
  void stop() {
    loki.close();
  }

  @BeforeEach
  void makeTool() {
    tool = Tool.in(home).at(NOW);
  }

  private void send() {
    tool.config("[loki]\nurl = '" + loki.uri() + "'\n");
  }

  private String status() {
    return run("usage", "status");
  }

  private String json() {
    return run("usage", "status", "--json");
  }

  private String run(String... words) {
    Tool.Result status = tool.run(words);
    assertThat(status.exitCode()).isZero();
    assertThat(status.errorOutput()).isEmpty();
    return status.output();
  }

  private Path folder() {
    return tool.store().journal().path();
  }

  @Test
  void ofANewMachine() {
    assertThat(status())
        .isEqualTo(
            """
            recording   on (decided by: default)
            delivery    local
            sink        none is set
            pending     0
            sent        0
            re-timed    0
            set aside   0
            dropped     0
            last flush  never
            next flush  with the next verb
            files       0 in %s, 0 bytes

            Entries that Loki took late (over 3 h old) show in queries only once it has flushed \
            their chunk: up to two hours later.
            """
                .formatted(folder()));
    assertThat(json())
        .isEqualToIgnoringWhitespace(
            """
            {"recording":"on","because":"default","trouble":null,"unreadable":null,
             "delivery":"local","sink":null,
             "records":{"pending":0,"sent":0,"retimed":0,"aside":0,"dropped":0,"since":null,
               "pending_elsewhere":0},
             "flush":{"last":null,"trouble":null,"failures":0,"next":null},
             "files":{"path":"%s","count":0,"bytes":0}}
            """
                .formatted(folder()));
  }

  @Test
  void ofOneThatSends() {
    tool.run("config");
    send();
    assertThat(tool.run("usage", "flush").exitCode()).isZero();
    assertThat(status())
        .contains("recording   on (decided by: default)\ndelivery    background\n")
        .contains("sink        " + loki.uri() + " (" + tool.configFile() + ":2), answers\n")
        .contains("pending     0\nsent        1 since " + NOW + "\nre-timed    0 since " + NOW)
        .contains("last flush  " + NOW + ", done\nnext flush  not before 2026-03-01T12:01:00Z\n")
        .contains("files       1 in " + folder() + ", ");
    assertThat(json())
        .contains("\"url\":\"" + loki.uri() + "\"", "\"answers\":true,\"trouble\":null")
        .contains("\"sent\":1,", "\"since\":\"" + NOW + "\"", "\"last\":\"" + NOW + "\"")
        .contains("\"failures\":0,\"next\":\"2026-03-01T12:01:00Z\"", "\"left_out\":[]");
  }

  @Test
  void ofOneThatFails() {
    tool.run("config");
    send();
    loki.fail(3, Fault.status(503, "not ready"));
    assertThat(tool.run("usage", "flush").exitCode()).isEqualTo(1);
    assertThat(status())
        .contains("), does not answer: ", "not ready")
        .contains("pending     1\nsent        0 since ")
        .contains("last flush  " + NOW + ", failed: 503: not ready\n");
    assertThat(json())
        .contains("\"answers\":false,\"trouble\":\"")
        .contains("\"trouble\":\"503: not ready\",\"failures\":1,");
  }

  @Test
  void namesWhatIsStuck() throws IOException {
    tool.run("config");
    Store here = tool.store();
    Store other = new Store(here.place(), "other", here.limits(), here.clock(), here.uid());
    for (int i = 0; i < 2; i++) {
      other.journal().append(new UsageEvent(i, Tool.USER, "config", 0, "1"), Permission.always());
    }
    Files.writeString(folder().resolve("1-a.aside"), "a piece\nb\nc\n");
    Files.writeString(folder().resolve("dropped"), "17");
    assertThat(status())
        .contains("pending     1\n            2 more on other hosts that share this home\n")
        .contains("set aside   3\ndropped     17\n");
    assertThat(json()).contains("\"aside\":3,\"dropped\":17,", "\"pending_elsewhere\":2");
  }

  @Test
  void namesWhatCanNotBeReadOrWritten() throws IOException {
    tool.run("config");
    Path folder = folder();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(status())
        .contains("\n            but nothing can be written: " + folder + ": others may write")
        .contains("\n            but not all can be read: " + folder + ": others may write")
        .contains("pending     0\n");
    assertThat(json()).contains("\"trouble\":\"" + folder, "\"unreadable\":\"" + folder);
  }

  @Test
  void namesWhatDecidedThatNothingIsRecorded() throws IOException {
    tool.with("HOMELAB_TELEMETRY", "0");
    assertThat(status()).startsWith("recording   off (decided by: HOMELAB_TELEMETRY)\n");
    tool.with("HOMELAB_TELEMETRY", "log");
    assertThat(tool.run("usage", "status").output())
        .startsWith("recording   log (decided by: HOMELAB_TELEMETRY)\n");
    tool.without("HOMELAB_TELEMETRY");
    Path choice = home.resolve(".config/homelab/recording");
    Files.createDirectories(choice);
    assertThat(status())
        .startsWith("recording   off (it can't be told what you want: " + choice + ", which ");
    assertThat(json()).contains("\"recording\":\"unknown\",\"because\":\"" + choice);
  }

  @Test
  void whereThereIsNoPlaceForRecords() {
    tool.with("HOME", home.resolve("gone").toString());
    assertThat(status()).contains("recording   off (decided by: ", "files       none\n");
    assertThat(json()).contains("\"path\":null");
  }

  @Test
  void namesTheCredentialsThatAreLeftOut() throws IOException {
    send();
    Files.writeString(tool.configFile(), "[loki]\nurl = 'http://127.0.0.1:1'\ntenant = 'lab'\n");
    tool.with("HOMELAB_LOKI_URL", loki.uri().toString());
    assertThat(status()).contains("answers\n            ", "tenant");
    assertThat(json()).containsPattern("\"left_out\":\\[\"[^\"]*tenant");
  }
}
