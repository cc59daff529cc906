package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Homes that others share, disks that are full for a while, files that others have planted, and
/// whose records they are.
final class SharedPlacesIT {
  private static final int SOMEBODY = 4711;

  private final Home home = new Home();
  private final FakeLoki loki = FakeLoki.start();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  private long stored() {
    return loki.stored().values().stream().mapToLong(List::size).sum();
  }

  private static Tool onHost(Tool tool, String name) {
    return tool.through(
        "unshare", "--uts", "sh", "-c", "hostname " + name + " && exec \"$@\"", "host");
  }

  private List<Path> hosts() throws IOException {
    try (Stream<Path> folders = Files.list(home.state())) {
      return folders.filter(Files::isDirectory).toList();
    }
  }

  @Test
  void twoHostsOfOneHomeNeverWriteOneFile() throws IOException {
    Programs.needRoot();
    Programs.need("unshare");
    for (int i = 0; i < 3; i++) {
      onHost(local, "blue").run("config");
      onHost(local, "green").run("config");
    }

    assertThat(hosts()).hasSize(2).allSatisfy(host -> assertThat(Home.records(host)).hasSize(3));
    assertThat(onHost(tool, "blue").run("usage", "status").output())
        .contains("3 more on other hosts");
    assertThat(onHost(tool, "blue").run("usage", "flush").exitCode()).isZero();
    assertThat(stored()).as("each host sends its own").isEqualTo(3);
    assertThat(onHost(tool, "green").run("usage", "flush").exitCode()).isZero();
    assertThat(stored()).isEqualTo(6);
    assertThat(Counts.top(local, "--local")).containsEntry("config", 6);
  }

  @Test
  void optingOutClearsEveryHostThoughOneCantBeUsed() throws IOException {
    Programs.needRoot();
    Programs.need("unshare");
    onHost(local, "blue").run("config");
    onHost(local, "green").run("config");
    Path foreign = home.folder(".local/state/homelab/another");
    Files.setAttribute(foreign, "unix:uid", SOMEBODY);

    Result off = tool.run("usage", "off");

    assertThat(off.exitCode()).isEqualTo(1);
    assertThat(off.output()).contains("2 records");
    assertThat(off.errorOutput()).contains(foreign + " is not deleted", "another user");
    for (Path host : hosts()) {
      assertThat(Home.files(host)).extracting(Path::getFileName).doesNotContain(Path.of("journal"));
    }
  }

  @Test
  void aFullDiskThatBecomesFreeAgain() throws IOException, InterruptedException {
    Programs.needRoot();
    Path small = home.folder("small");
    Assumptions.assumeTrue(SmallDisk.mounted(small), "no right to mount");
    try {
      Tool there = local.with("XDG_STATE_HOME", small.toString());
      there.run("config");
      Path fill = small.resolve("fill");
      SmallDisk.fill(fill);
      Result off = there.with("HOMELAB_TELEMETRY", "0").run("help");
      assertThat(there.run("help")).isEqualTo(off);
      assertThat(there.run("config").exitCode()).isZero();
      Result flush = tool.with("XDG_STATE_HOME", small.toString()).run("usage", "flush");
      assertThat(flush.exitCode()).isIn(0, 1);

      Files.delete(fill);
      there.run("config");

      Tool sending = tool.with("XDG_STATE_HOME", small.toString());
      assertThat(sending.run("usage", "flush")).isEqualTo(new Result(0, "", ""));
      assertThat(stored()).as("what fitted").isBetween(2L, 3L);
      assertThat(Counts.status(sending, "pending")).isZero();
    } finally {
      SmallDisk.unmount(small);
    }
  }

  /// As a directory that was open to all for a while may hold.
  @Test
  void filesThatAnotherUserHasPlantedAreNotWrittenTo() throws IOException {
    Programs.needRoot();
    local.run("config");
    Path folder = home.journal();
    Path journal = folder.resolve("journal");
    byte[] mine = Files.readAllBytes(journal);
    Files.delete(journal);
    plant(journal, mine);
    plant(folder.resolve("1-10000000.segment"), mine);

    assertThat(local.run("config", "--wrong").exitCode()).isEqualTo(2);

    assertThat(Files.readAllBytes(journal)).as("not written to").isEqualTo(mine);
    assertThat(tool.run("usage", "status").output()).contains("belongs to another user");
    assertThat(Counts.top(local, "--local")).as("not believed").isEmpty();
    assertThat(tool.run("usage", "flush").exitCode()).isZero();
    assertThat(stored()).as("not sent").isZero();
    local.run("config");
    assertThat(Counts.top(local, "--local")).as("and out of the way").containsEntry("config", 1);
  }

  private static void plant(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Files.setAttribute(file, "unix:uid", SOMEBODY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  @Test
  void linksInThePlaceOfSegmentsAndStateAreNotFollowed() throws IOException {
    local.run("config");
    Path precious = home.path().resolve("precious");
    Files.writeString(precious, "precious");
    for (String name : List.of("state", "next", "dropped", "flush.lock", "2-10000000.segment")) {
      Files.createSymbolicLink(home.journal().resolve(name), precious);
    }

    assertThat(local.run("config").exitCode()).isZero();
    assertThat(tool.run("config").exitCode()).isZero();
    tool.run("usage", "flush");
    Result status = tool.run("usage", "status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.output()).contains("not all can be read");
    assertThat(precious).hasContent("precious");
    assertThat(Files.isSymbolicLink(home.journal().resolve("2-10000000.segment"))).isTrue();
  }

  /// `sudo -E`, `su` and cron keep or drop the variables that name the user.
  @Test
  void recordsBelongToTheUserThatTheProcessRunsAs() throws IOException {
    Programs.needRoot();
    Programs.need("setpriv");
    Path theirs = Files.createTempDirectory("homelab-theirs").toRealPath();
    Files.setAttribute(theirs, "unix:uid", SOMEBODY);
    try {
      Tool other =
          local
              .through("setpriv", "--reuid", "4711", "--regid", "4711", "--clear-groups")
              .in(Path.of("/"));
      for (Tool kept : List.of(other.with("USER", "root"), other.with("SUDO_USER", "root"))) {
        kept.with("HOME", theirs.toString()).run("version");
        kept.with("HOME", theirs.toString()).run("config");
        kept.run("config");
      }
      Path state = theirs.resolve(".local/state/homelab");
      assertThat(Home.records(Home.only(state)))
          .extracting(UsageEvent::user)
          .containsExactly("4711", "4711");
      assertThat(Files.exists(home.state(), LinkOption.NOFOLLOW_LINKS))
          .as("root's home is not written to")
          .isFalse();
    } finally {
      for (Path file : Home.files(theirs)) {
        Files.delete(file);
      }
    }
  }
}
