package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// A variable or a file speaks for a run, and the user's own choice for good: at once, for what is
/// running too.
final class ConsentIT {
  private static final String WAITS =
      """
      [[verb]]
      name = "waits"
      tier = "read"
      summary = "until its input ends"
      run = ["sh", "-c", "touch started; cat >/dev/null"]

      [[verb]]
      name = "ends"
      tier = "read"
      summary = "at once"
      run = ["true"]
      """;

  private final Home home = new Home().configured(WAITS);
  private final FakeLoki loki = FakeLoki.start();
  private final Tool local = home.tool().with("HOMELAB_DELIVERY", "local");
  private final Tool tool = home.tool().with("HOMELAB_LOKI_URL", loki.uri().toString());

  @AfterEach
  void close() {
    loki.close();
    home.close();
  }

  /// Another host of this home, with as many records as this one has.
  private Path secondHost() throws IOException {
    Path first = home.journal();
    Path copy = home.folder(".local/state/homelab/second");
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
    for (Path file : Home.files(first)) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    for (Path file : Home.files(copy)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return copy;
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Home.files(home.state())) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      files.put(home.state().relativize(file).toString(), text);
    }
    return files;
  }

  @Test
  void aVariableOrAFileThatSaysNoDeletesNothing() throws IOException {
    local.run("config");
    local.run("ends");
    Path second = secondHost();
    Map<String, String> before = state();
    assertThat(before).containsKeys(home.state().relativize(second.resolve("journal")).toString());

    assertThat(tool.with("HOMELAB_TELEMETRY", "0").run("config").exitCode()).isZero();
    assertThat(tool.with("DO_NOT_TRACK", "1").run("config").exitCode()).isZero();
    home.configured(WAITS + "[usage]\nrecording = false\n");
    assertThat(tool.run("config").exitCode()).isZero();

    assertThat(state()).isEqualTo(before);
    assertThat(Processes.flushes(home.path())).isEmpty();
    assertThat(loki.connections()).isZero();
  }

  @Test
  void offDeletesWhatEveryHostHasPendingAndSaysHowMuch() throws IOException {
    local.run("config");
    assertThat(tool.run("usage", "flush").exitCode()).isZero();
    local.run("config");
    local.run("ends");
    Path first = home.journal();
    Path second = secondHost();

    Result off = tool.run("usage", "off");

    assertThat(off.exitCode()).isZero();
    assertThat(off.output())
        .contains("Nothing is recorded from now on.", "Deleted of what was not sent: 4 records.");
    assertThat(Home.uses(first)).as("history").containsExactly("config 0");
    assertThat(Home.records(second)).as("history").hasSize(1);
    assertThat(tool.run("usage", "off").output()).contains("not sent: 0 records.");
  }

  @Test
  void offNamesTheHostThatItCantClear() throws IOException {
    local.run("config");
    Path first = home.journal();
    Path second = secondHost();
    Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("rwxrwxrwx"));

    Result off = tool.run("usage", "off");

    assertThat(off.exitCode()).isEqualTo(1);
    assertThat(off.output()).contains("Nothing is recorded from now on.", "1 record.");
    assertThat(off.errorOutput())
        .startsWith("homelab: usage off: what is pending in " + second + " is not deleted")
        .contains("others may write to it")
        .hasLineCount(1);
    assertThat(first.resolve("journal")).doesNotExist();
    assertThat(second.resolve("journal")).exists();
  }

  private static void end(Process verb) throws IOException, InterruptedException {
    verb.getOutputStream().close();
    assertThat(verb.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(verb.exitValue()).isZero();
  }

  private Process waiting(Tool started) throws IOException {
    Files.deleteIfExists(home.path().resolve("started"));
    Process verb = started.start("waits");
    Waiting.until("it runs", () -> Files.exists(home.path().resolve("started")));
    return verb;
  }

  @Test
  void aVerbThatWasRunningRecordsNothing() throws IOException, InterruptedException {
    local.run("ends");
    Process verb = waiting(tool);
    assertThat(tool.run("usage", "off").exitCode()).isZero();
    Map<String, String> before = state();

    end(verb);

    assertThat(state()).isEqualTo(before);
    assertThat(home.records()).isEmpty();
    assertThat(loki.connections()).isZero();
  }

  /// One that finds the journal's lock held leaves its record in a file of its own.
  @Test
  void norDoesOneThatCantHaveTheLock() throws IOException, InterruptedException {
    local.run("ends");
    Process verb = waiting(local);
    assertThat(tool.run("usage", "off").exitCode()).isZero();
    Map<String, String> before = state();

    try (var channel = file("lock");
        var _ = channel.lock()) {
      end(verb);
    }

    assertThat(state()).isEqualTo(before);
  }

  private FileChannel file(String name) throws IOException {
    return FileChannel.open(
        home.journal().resolve(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  @Test
  void aVariableThatSaysYesStandsAboveTheChoiceForItsRun()
      throws IOException, InterruptedException {
    local.run("ends");
    Process verb = waiting(local.with("HOMELAB_TELEMETRY", "1"));
    assertThat(tool.run("usage", "off").exitCode()).isZero();

    end(verb);

    assertThat(home.uses()).containsExactly("waits 0");
    assertThat(tool.with("HOMELAB_TELEMETRY", "1").run("usage", "off").errorOutput())
        .isEqualTo("homelab: but here HOMELAB_TELEMETRY stands above this choice\n");
  }

  /// The flush has two requests to make, and is in the first when the user opts out: she is told so
  /// only once that one is answered.
  @Test
  void offWaitsForARequestAndNoneFollows() throws IOException, InterruptedException {
    local.run("config");
    local.run("ends");
    loki.fail(1, new Fault.Slow(Duration.ofMillis(20)));
    Process flush = tool.start("usage", "flush");
    Waiting.until("the first request is there", () -> !loki.pushes().isEmpty());

    Result off = tool.run("usage", "off");

    assertThat(off).extracting(Result::exitCode, Result::errorOutput).containsExactly(0, "");
    try (var channel = file("flush.lock")) {
      assertThat(channel.tryLock()).as("the flush has let go").isNotNull();
    }
    assertThat(flush.waitFor(Waiting.HANG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(flush.exitValue()).isEqualTo(1);
    assertThat(loki.pushes()).hasSize(1);
    assertThat(home.records()).isEmpty();
  }

  @Test
  void offSaysThatARequestMayStillArrive() {
    local.run("config");
    local.run("ends");
    loki.fail(1, new Fault.Hang());
    Process flush = tool.start("usage", "flush");
    Waiting.until("the first request is there", () -> !loki.pushes().isEmpty());
    try {
      Result off = tool.run("usage", "off");

      assertThat(off.exitCode()).isEqualTo(1);
      assertThat(off.output()).contains("Nothing is recorded from now on.", "2 records.");
      assertThat(off.errorOutput())
          .contains("a flush is at work in " + home.journal())
          .contains("one request of it may still arrive")
          .hasLineCount(1);
      assertThat(home.records()).isEmpty();
    } finally {
      flush.destroyForcibly();
    }
  }

  @Test
  void aFullDiskLeavesTheChoiceAsItWas() throws IOException, InterruptedException {
    Programs.needRoot();
    Path small = home.folder("small");
    Assumptions.assumeTrue(SmallDisk.mounted(small), "no right to mount");
    try {
      Tool there = tool.with("XDG_CONFIG_HOME", small.toString());
      assertThat(there.run("usage", "on").exitCode()).isZero();
      Path choice = small.resolve("homelab/recording");
      there.with("HOMELAB_DELIVERY", "local").run("config");
      SmallDisk.fill(small.resolve("fill"));

      Result off = there.run("usage", "off");

      assertThat(off.exitCode()).isEqualTo(1);
      assertThat(off.output()).isEqualTo("Deleted of what was not sent: 1 record.\n");
      assertThat(off.errorOutput())
          .startsWith("homelab: usage off: the choice could not be written (" + choice + ": ")
          .endsWith("as before, uses are recorded (decided by: " + choice + ")\n")
          .hasLineCount(1);
      assertThat(choice).hasContent("on");
      assertThat(Home.files(small.resolve("homelab"))).containsExactly(choice);
      there.with("HOMELAB_DELIVERY", "local").run("config");
      assertThat(home.uses()).as("that is so").containsExactly("config 0");
    } finally {
      SmallDisk.unmount(small);
    }
  }

  @Test
  void thePrivacyTextIsAPartOfWhatShips() throws IOException {
    String text = Files.readString(Image.shipped().document("PRIVACY.md"));

    Result help = tool.run("help", "privacy");

    assertThat(help).isEqualTo(new Result(0, text, ""));
    assertThat(text).startsWith("# Privacy\n").contains("homelab usage off");
    assertThat(home.state()).doesNotExist();
  }

  /// A verb of that name has the right of way.
  @Test
  void aVerbThatIsNamedPrivacyHasItsOwnHelp() {
    home.configured(WAITS.replace("\"ends\"", "\"privacy\""));

    assertThat(tool.run("help", "privacy").output()).startsWith("privacy (read): at once\n");
  }
}
