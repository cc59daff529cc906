package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where threads, memory or descriptors are short, a use may go unrecorded, and nobody notices. The
/// JVM says nothing, whatever it meets.
final class ScarcityIT {
  private static final String NO_VM =
      "homelab: no Java virtual machine can be started within the limits of memory and processes"
          + " (ulimit -a)\n";
  private static final Result SPOKEN = new Result(3, "out\n", "err\n");

  /// With as many the verb succeeds. It takes no more than about half of that.
  private static final int ENOUGH_PROCESSES = 25;

  private static final int ENOUGH_DESCRIPTORS = 16;
  private static final int MANY_DESCRIPTORS = 24;

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

  static IntStream everyProcessLimit() {
    return IntStream.rangeClosed(10, 60);
  }

  /// Another user for each run, since the limit counts all processes of one. A flush is due each
  /// time.
  @ParameterizedTest
  @MethodSource("everyProcessLimit")
  void processesAreShort(int limit) throws IOException {
    Programs.needRoot();
    Programs.need("setpriv");
    assertThat(home.path().toFile().setExecutable(true, false)).isTrue();
    Tool there = as(48_000 + limit, limit);

    Result on = there.run("speak");

    if (limit >= ENOUGH_PROCESSES) {
      assertThat(on).isEqualTo(SPOKEN);
    } else {
      Result off = as(47_000 + limit, limit).with("HOMELAB_TELEMETRY", "0").run("speak");
      assertThat(off).isIn(SPOKEN, new Result(1, "", NO_VM));
      assertThat(on).isEqualTo(off);
    }
    assertThat(flushes(there)).as("it would take processes from the next verb").isEmpty();
  }

  private static List<Processes.Seen> flushes(Tool tool) {
    return Processes.flushes(Path.of(tool.environment().getOrDefault("HOME", "")));
  }

  /// Shows that one was due each time.
  @Test
  void aFlushIsStartedWhereThereAreAHundredOfEach() {
    for (String limit : List.of("-n 100", "-u 100")) {
      Tool there = limited(fresh("home" + limit.substring(0, 2)), limit);

      assertThat(there.run("speak")).isEqualTo(SPOKEN);
      assertThat(flushes(there)).isNotEmpty();
    }
  }

  @Test
  void whatNoVirtualMachineStartsInIsToldInOneLine() {
    for (String limit : List.of("-d 20000", "-n 12")) {
      assertThat(limited(tool, limit).run("version")).as(limit).isEqualTo(new Result(1, "", NO_VM));
    }
  }

  /// From the stack that a virtual machine starts in down to the one that ends the launcher's shell
  /// before its first line (SIGSEGV, or SIGKILL by the system). Where each begins is the kernel's
  /// matter, and that of the size of the environment.
  @Test
  void aStackThatIsShortEndsInOneLineOrBeforeTheFirst() {
    Result version = tool.run("version");
    for (int kilobytes = 64; kilobytes >= 8; kilobytes -= 8) {
      assertThat(limited(tool, "-s " + kilobytes).run("version"))
          .as("ulimit -s " + kilobytes)
          .isIn(
              version, new Result(1, "", NO_VM), new Result(139, "", ""), new Result(137, "", ""));
    }
  }

  private Tool as(int user, int limit) throws IOException {
    Tool theirs = limited(fresh("home-" + user), "-u " + limit);
    Files.setAttribute(Path.of(theirs.environment().getOrDefault("HOME", "")), "unix:uid", user);
    return theirs.through("setpriv", "--reuid", "" + user, "--regid", "4711", "--clear-groups");
  }

  /// In a home in which a flush is due after the first verb.
  private Tool fresh(String name) {
    return tool.with("HOME", home.folder(name).toString())
        .with("HOMELAB_CONFIG", home.path().resolve(".config/homelab/config.toml").toString())
        .with("HOMELAB_LOKI_URL", "http://127.0.0.1:9");
  }

  @Test
  void addressSpaceIsShort() {
    assertThat(limited(tool, "-v 600000").run("speak")).isEqualTo(SPOKEN);
    assertThat(home.uses()).containsExactly("speak 3");
    for (int kilobytes = 420_000; kilobytes < 720_000; kilobytes += 32_400) {
      assertThat(limited(tool, "-v " + kilobytes).run("speak"))
          .as("ulimit -v " + kilobytes)
          .isEqualTo(SPOKEN);
    }
    assertThat(limited(tool, "-v 614400").run("manifest").exitCode()).isZero();
    for (int kilobytes : List.of(50_000, 100_000, 200_000, 300_000, 350_000)) {
      assertThat(limited(tool, "-v " + kilobytes).run("speak"))
          .isIn(SPOKEN, new Result(1, "", NO_VM));
    }
  }

  @Test
  void descriptorsAreShort() {
    for (int limit = 10; limit <= MANY_DESCRIPTORS; limit++) {
      Tool there = limited(fresh("home-" + limit), "-n " + limit);

      Result on = there.run("speak");

      Result expected =
          limit >= ENOUGH_DESCRIPTORS ? SPOKEN : there.with("HOMELAB_TELEMETRY", "0").run("speak");
      assertThat(on).as("ulimit -n " + limit).isEqualTo(expected);
      assertThat(flushes(there)).isEmpty();
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

    assertThat(tool.run("version")).isEqualTo(new Result(0, "homelab " + Image.VERSION + "\n", ""));
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
    assertThat(there.run("speak")).isEqualTo(SPOKEN);
    assertThat(home.uses()).containsExactly("wait 143", "speak 3");
  }
}
