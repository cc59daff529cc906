package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where threads, memory or descriptors are short, a use may go unrecorded, and nobody notices. The
/// JVM says nothing, whatever it meets.
final class ScarcityIT {
  private static final String NO_VM =
      "homelab: no Java virtual machine can be started within the limits of memory (ulimit -v) and"
          + " processes (ulimit -u)\n";

  private final Home home = new Home();
  private final Tool tool =
      home.configured(
              """
              [[verb]]
              name = "speak"
              tier = "read"
              summary = "on both streams"
              run = ["sh", "-c", "echo out; echo err >&2; exit 3"]

              [[verb]]
              name = "wait"
              tier = "read"
              summary = "a while"
              run = ["sh", "-c", "echo ready; exec sleep 3"]
              """)
          .tool();

  @AfterEach
  void close() {
    home.close();
  }

  private static Tool limited(Tool tool, String limit) {
    return tool.through("bash", "-c", "ulimit -S " + limit + " && exec \"$@\"", "limited");
  }

  /// Another user for each run, since the limit counts all processes of one. A flush is due each
  /// time.
  @ParameterizedTest
  @ValueSource(
      ints = {
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 35, 40, 50, 60
      })
  void processesAreShort(int limit) throws IOException {
    Programs.needRoot();
    Programs.need("setpriv");
    assertThat(home.path().toFile().setExecutable(true, false)).isTrue();

    Result off = as(47_000 + limit, limit).with("HOMELAB_TELEMETRY", "0").run("speak");
    Result on = as(48_000 + limit, limit).run("speak");

    assertThat(off).isIn(new Result(3, "out\n", "err\n"), new Result(1, "", NO_VM));
    assertThat(on).isEqualTo(off);
  }

  private Tool as(int user, int limit) throws IOException {
    Path theirs = home.folder("home-" + user);
    Files.setAttribute(theirs, "unix:uid", user);
    return limited(tool, "-u " + limit)
        .through("setpriv", "--reuid", "" + user, "--regid", "4711", "--clear-groups")
        .with("HOME", theirs.toString())
        .with("HOMELAB_CONFIG", home.path().resolve(".config/homelab/config.toml").toString())
        .with("HOMELAB_LOKI_URL", "http://127.0.0.1:9");
  }

  @Test
  void addressSpaceIsShort() {
    assertThat(limited(tool, "-v 600000").run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
    assertThat(home.uses()).containsExactly("speak 3");
    for (int kilobytes : List.of(50_000, 100_000, 200_000, 300_000, 350_000)) {
      assertThat(limited(tool, "-v " + kilobytes).run("speak"))
          .isIn(new Result(3, "out\n", "err\n"), new Result(1, "", NO_VM));
    }
  }

  @Test
  void descriptorsAreShort() {
    for (int limit = 12; limit < 40; limit += 3) {
      Tool few = limited(tool, "-n " + limit);

      assertThat(few.run("speak"))
          .as("ulimit -n " + limit)
          .isEqualTo(few.with("HOMELAB_TELEMETRY", "0").run("speak"));
    }
  }

  /// What it writes holds the command line, for all to read.
  @ParameterizedTest
  @ValueSource(strings = {"SEGV", "BUS", "ILL", "FPE"})
  void aCrashLeavesNoTextAndNoFile(String signal) throws Exception {
    Process process = limited(tool, "-c unlimited").start("wait");
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(names(home.path()))
        .noneMatch(name -> name.startsWith("hs_err") || name.startsWith("core"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void whatLiesInTheWorkingFolderIsNotRead() {
    home.file(".hotspotrc", "+PrintFlagsFinal\n").file(".hotspot_compiler", "quiet\n");

    assertThat(tool.run("version")).isEqualTo(new Result(0, "homelab 0.1.0\n", ""));
  }

  /// As an upgrade does: the folder that a verb runs from becomes another one.
  @Test
  void theImageMayBeReplacedUnderARunningVerb() throws Exception {
    Path folder = home.folder("lib");
    Image old = Image.shipped().copyTo(folder.resolve("homelab"));
    Image next = Image.shipped().copyTo(folder.resolve("homelab.new"));
    Tool there = Tool.of(old, home.path());
    Process running = there.start("wait");
    assertThat(running.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");

    Files.move(old.root(), folder.resolve("homelab.old"));
    Files.move(next.root(), folder.resolve("homelab"));
    new ProcessBuilder("kill", "-TERM", Long.toString(running.pid())).start().waitFor();

    assertThat(running.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(running.exitValue()).isEqualTo(143);
    assertThat(running.getErrorStream().readAllBytes()).isEmpty();
    assertThat(there.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
    assertThat(home.uses()).containsExactly("wait 143", "speak 3");
  }
}
