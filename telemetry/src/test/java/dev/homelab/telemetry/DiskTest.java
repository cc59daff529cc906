package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Full and read-only disks: small ones in memory, mounted for one child process alone. Only root
/// may do that; for anybody else these tests are reported as skipped.
@Timeout(120)
class DiskTest {
  private static final String MOUNT = "mount -t tmpfs -o size=256k,mode=700 tmpfs \"$0\"";

  private final Path disk;

  DiskTest(@TempDir Path disk) {
    this.disk = disk;
  }

  @BeforeEach
  void mustBeAbleToMount() throws Exception {
    try (ChildJvm mounting = withMounts(MOUNT)) {
      assumeTrue(mounting.exit() == 0, "no right to mount");
    } catch (IOException e) {
      assumeTrue(false, "unshare is not installed");
    }
  }

  private ChildJvm withMounts(String script) throws IOException {
    return ChildJvm.run(List.of("unshare", "--mount", "sh", "-c", script, disk.toString()));
  }

  private String java(Class<?> main) {
    return ChildJvm.command(List.of("-Xmx32m"), main, disk).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
  }

  @Test
  void aFullDiskCostsWhatDoesNotFitAndNothingElse() throws Exception {
    try (ChildJvm child = withMounts(MOUNT + " && " + java(FullDiskMain.class))) {
      assertThat(child.allLines())
          .containsExactly(
              "on a full disk: true",
              "nothing sent: true",
              "ships again: true",
              "exactly once: true",
              "all of them: true",
              "nothing pending: true");
      assertThat(child.exit()).isZero();
    }
  }

  @Test
  void aReadOnlyDiskIsToldAndStartsNoFlush() throws Exception {
    String prepared = " && mkdir -m 700 \"$0/h\" && mount -o remount,ro \"$0\" && ";
    try (ChildJvm child = withMounts(MOUNT + prepared + java(ReadOnlyMain.class))) {
      assertThat(child.allLines())
          .containsExactly(
              "records: false",
              "starts a flush: false",
              "is fine: false",
              "makes a directory: false");
      assertThat(child.exit()).isZero();
    }
  }
}
