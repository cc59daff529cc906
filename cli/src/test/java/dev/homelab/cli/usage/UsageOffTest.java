package dev.homelab.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.Tool;
import dev.homelab.cli.shipping.Store;
import dev.homelab.telemetry.Permission;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageOffTest {
  @TempDir private Path home;
  private Tool tool;

  @BeforeEach
  void makeTool() {
    tool = Tool.in(home);
  }

  private Store host(String name) {
    Store here = tool.store();
    return new Store(here.place(), name, here.limits(), here.clock(), here.uid());
  }

  private void recordOn(String host) throws IOException {
    host(host)
        .journal()
        .append(new UsageEvent(1, Tool.USER, "config", 0, "1"), Permission.always());
  }

  private Path folder(String host) {
    return host(host).journal().path();
  }

  @Test
  void deletesWhatIsNotSentAndSaysHowMuch() throws IOException {
    tool.run("config");
    Tool.Result one = tool.run("usage", "off");
    assertThat(one.exitCode()).isZero();
    assertThat(one.errorOutput()).isEmpty();
    assertThat(one.output())
        .isEqualTo(
            """
            Nothing is recorded from now on.
            Deleted of what was not sent: 1 record.
            What was sent before: homelab usage forget
            """);
    assertThat(tool.records()).isEmpty();
    assertThat(folder(tool.store().host()).resolve("journal")).doesNotExist();

    recordOn("a");
    recordOn("b");
    Files.writeString(folder("b").resolve("1-a.aside"), "a piece\nanother\n");
    assertThat(tool.run("usage", "off").output())
        .contains("Deleted of what was not sent: 2 records, and 2 that had been set aside.");
    assertThat(tool.records()).isEmpty();
    assertThat(tool.run("usage", "off").output()).contains("0 records.");
  }

  @Test
  void nothingIsRecordedAfterwards() {
    tool.run("usage", "off");
    tool.run("config");
    assertThat(tool.records()).isEmpty();
    tool.run("usage", "on");
    tool.run("config");
    assertThat(tool.uses()).containsExactly("config=0");
  }

  @Test
  void keepsWhatWasSent() throws IOException {
    recordOn("a");
    Files.move(folder("a").resolve("journal"), folder("a").resolve("1-a.sent"));
    tool.run("usage", "off");
    assertThat(tool.uses()).containsExactly("config=0");
  }

  @Test
  void saysWhatItCouldNotDelete() throws IOException {
    recordOn("a");
    recordOn("b");
    Files.setPosixFilePermissions(folder("a"), PosixFilePermissions.fromString("rwxrwxrwx"));
    Tool.Result off = tool.run("usage", "off");
    assertThat(off.exitCode()).isEqualTo(1);
    assertThat(off.output())
        .startsWith("Nothing is recorded from now on.\nDeleted of what was not sent: 1 record.\n")
        .doesNotContain("usage forget");
    assertThat(off.errorOutput())
        .contains("what is pending in " + folder("a") + " is not deleted: ")
        .doesNotContain(folder("b").toString());
  }

  @Test
  void saysThatAFlushIsAtWork() throws IOException {
    recordOn("a");
    Path lock = folder("a").resolve("flush.lock");
    try (FileChannel flush =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = flush.lock()) {
      Tool.Result off = tool.run("usage", "off");
      assertThat(off.exitCode()).isEqualTo(1);
      assertThat(off.output()).contains("1 record.");
      assertThat(off.errorOutput())
          .contains("a flush is at work in " + folder("a") + ": one request of it may still");
    }
  }

  /// She who asks does not want it sent, whether or not the choice could be kept.
  @Test
  void deletesEvenIfTheChoiceCanNotBeKept() throws IOException {
    tool.run("config");
    Files.writeString(Files.createDirectories(home.resolve(".config")).resolve("homelab"), "");
    Tool.Result off = tool.run("usage", "off");
    assertThat(off.exitCode()).isEqualTo(1);
    assertThat(off.output()).isEqualTo("Deleted of what was not sent: 1 record.\n");
    assertThat(off.errorOutput())
        .contains("the choice could not be written (" + home.resolve(".config/homelab/recording"))
        .contains("as before, uses are ");
    assertThat(tool.records()).isEmpty();
  }

  @Test
  void saysWhatStandsAboveTheChoice() {
    assertThat(tool.with("HOMELAB_TELEMETRY", "1").run("usage", "off").errorOutput())
        .isEqualTo("homelab: but here HOMELAB_TELEMETRY stands above this choice\n");
    assertThat(tool.with("HOMELAB_TELEMETRY", "log").run("usage", "off").errorOutput())
        .contains("HOMELAB_TELEMETRY stands above");
    assertThat(tool.with("HOMELAB_TELEMETRY", "0").run("usage", "off").errorOutput()).isEmpty();
  }
}
