package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts of the project's own folder, in a copy of it where Maven is a stub.
final class ScriptsIT {
  private static final Path PROJECT = Image.shipped().root().resolve("../..").normalize();
  /// All that the scripts may count on, beside what they look for.
  private static final List<String> SYSTEM =
      List.of(
          "awk",
          "cat",
          "chmod",
          "cut",
          "dirname",
          "find",
          "grep",
          "head",
          "id",
          "ln",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "sort",
          "tail",
          "tr",
          "xargs");

  private final Path copy;
  private final Path bin;

  ScriptsIT(@TempDir Path folder) {
    copy = folder.resolve("a copy");
    bin = folder.resolve("bin");
  }

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(copy.resolve("scripts"));
    Files.createDirectory(bin);
    for (String file : List.of("build", "scripts")) {
      copy(PROJECT.resolve(file), copy.resolve(file));
    }
    for (String program : SYSTEM) {
      Files.createSymbolicLink(bin.resolve(program), Programs.find(program).orElseThrow());
    }
  }

  /// JUnit warns of each link that it finds.
  @AfterEach
  void unlink() throws IOException {
    for (String program : SYSTEM) {
      Files.delete(bin.resolve(program));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      Files.copy(from, to);
      return;
    }
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void stub(String name, String script) throws IOException {
    Path program = bin.resolve(name);
    // Never through a link to a program of the system.
    Files.deleteIfExists(program);
    Files.writeString(program, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// Maven, for everything but the question for its version.
  private void maven(String script) throws IOException {
    stub("mvn", "[ \"$1\" != --version ] || { echo Apache Maven 3.9.9; exit; }\n" + script);
  }

  private Tool script(String name) {
    return new Tool(
        List.of(copy.resolve(name).toString()),
        Map.of("PATH", bin.toString(), "JAVA_HOME", System.getProperty("java.home")),
        copy,
        "");
  }

  @Test
  void buildShowsWhatMavenIsAtAndNothingElse() throws IOException {
    maven(
        """
        echo '[INFO] Building homelab: the command line 0.1.0                    [6/8]'
        echo '[INFO] --- maven-compiler-plugin:3.14.1:compile (default-compile) @ homelab-cli ---'
        sleep 12
        """);

    Result built = script("build").run();

    assertThat(built.errorOutput()).isEmpty();
    assertThat(built.output().lines().toList())
        .contains("  after 10 s: 6 of 8, the command line: compile")
        .hasSize(3);
    assertThat(built.exitCode()).isZero();
  }

  @Test
  void aFailedBuildShowsAllThatMavenSaid() throws IOException {
    maven("echo '[ERROR] it is broken'; echo and how >&2; exit 3");

    Result failed = script("build").run();

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errorOutput()).contains("[ERROR] it is broken\n").contains("and how\n");
  }

  @Test
  void nothingOutlivesAScriptThatIsEnded() throws Exception {
    for (String name : List.of("build")) {
      for (String signal : List.of("TERM", "KILL")) {
        Path pids = copy.resolve(name + signal);
        maven(
            "sleep 300 &\necho $! >'" + pids + ".new'\nmv '" + pids + ".new' '" + pids + "'\nwait");

        Process script = script(name).start();
        Waiting.until("Maven runs", () -> Files.exists(pids));
        long left = Long.parseLong(Files.readString(pids).strip());
        new ProcessBuilder("kill", "-" + signal, "" + script.pid()).start().waitFor();

        assertThat(script.waitFor(10, TimeUnit.SECONDS)).as(name + " " + signal).isTrue();
        Waiting.until(
            "its child has ended",
            () -> ProcessHandle.of(left).filter(ProcessHandle::isAlive).isEmpty());
      }
    }
  }
}
