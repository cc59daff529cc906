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

/// The scripts of the project's own folder, in a copy of it where Maven, apt and dpkg are stubs.
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
    for (String file : List.of("build", "test", "scripts")) {
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
    for (String name : List.of("build", "test")) {
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

  private static final String EVENTS =
      """
      <e:started id="1" name="A"><metadata><junit:uniqueId>[engine:junit-jupiter]/[class:dev.homelab.ATest]</junit:uniqueId><junit:type>CONTAINER</junit:type></metadata></e:started>
      <e:finished id="1"><result status="ABORTED"><java:throwable><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: nginx is not installed
      \tat dev.homelab.ATest
      ]]></java:throwable></result></e:finished>
      <e:started id="2" name="b"><metadata><junit:uniqueId>[engine:junit-jupiter]/[class:dev.homelab.BTest]/[method:holds(java.nio.file.Path)]</junit:uniqueId><junit:type>TEST</junit:type></metadata></e:started>
      <e:finished id="2"><result status="ABORTED"><java:throwable><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: not root
      ]]></java:throwable></result></e:finished>
      <e:started id="3" name="c"><metadata><junit:uniqueId>[engine:junit-jupiter]/[class:dev.homelab.BTest]/[method:stands()]</junit:uniqueId><junit:type>TEST</junit:type></metadata></e:started>
      <e:finished id="3"><result status="SKIPPED"><reason>x &lt; y &amp; z</reason></result></e:finished>
      <e:started id="4" name="d"><metadata><junit:uniqueId>[engine:junit-jupiter]/[class:dev.homelab.BTest]/[method:is()]</junit:uniqueId><junit:type>TEST</junit:type></metadata></e:started>
      <e:finished id="4"><result status="SUCCESSFUL"></result></e:finished>
      """;

  private Result tested(String events, int exit) throws IOException {
    Path report = Files.createDirectories(copy.resolve("cli/target/test-events")).resolve("x.xml");
    Files.writeString(copy.resolve("events"), events);
    maven("sleep 0.1\ncat events >'" + report + "'\necho said\nexit " + exit);
    return script("test").run();
  }

  private static String lastLine(Result result) {
    return result.output().lines().toList().getLast();
  }

  @Test
  void testEndsWithWhatWasLeftOutAndWithMavensStatus() throws IOException {
    Result some = tested(EVENTS, 3);
    assertThat(some.exitCode()).isEqualTo(3);
    assertThat(some.output()).contains("said\n");
    assertThat(lastLine(some))
        .isEqualTo(
            "Left out: ATest (nginx is not installed); BTest.holds (not root);"
                + " BTest.stands (x < y & z).");

    Result none = tested(EVENTS.substring(EVENTS.indexOf("<e:started id=\"4\"")), 0);
    assertThat(none.exitCode()).isZero();
    assertThat(lastLine(none)).isEqualTo("Nothing was left out.");

    assertThat(lastLine(tested("", 1))).isEqualTo("No test ran.");
  }

  @Test
  void missingProgramsAreUnpackedOnceAndFoundByTheTests() throws IOException {
    stub(
        "apt-get",
        """
        for word; do case $word in Dir::Cache=*) cache=${word#*=} ;; esac; done
        echo "$*" >>apt-log
        case $* in *install*) for package; do :; done
          for package in prometheus dnsmasq nginx nghttpd tinyproxy faketime strace zsh fish bash-completion mandoc; do : >"$cache/archives/$package.deb"; done ;;
        esac
        """);
    stub(
        "dpkg-deb",
        """
        mkdir -p "$3/usr/bin" "$3/usr/share/bash-completion" "$3/usr/lib/nginx/modules"
        : >"$3/usr/lib/nginx/modules/ngx_mail_module.so"
        : >"$3/usr/share/bash-completion/bash_completion"
        name=${2##*/}
        printf '#!/bin/sh\\necho unpacked' >"$3/usr/bin/${name%.deb}"
        chmod 755 "$3/usr/bin/${name%.deb}"
        """);
    stub("localedef", "for folder; do :; done; mkdir \"$folder\"; : >\"$folder/LC_CTYPE\"");
    maven("strace; echo \"$HOMELAB_TEST_LOCPATH\"");

    Result first = script("test").run();

    assertThat(first.output())
        .contains("Unpacking below target/programs")
        .contains("unpacked\n" + copy.resolve("target/programs/locales") + "\n");
    assertThat(Files.readString(copy.resolve("apt-log")).lines()).hasSize(2);
    try (Stream<Path> left = Files.list(copy.resolve("target/programs"))) {
      assertThat(left)
          .extracting(Path::getFileName)
          .extracting(Path::toString)
          .containsExactlyInAnyOrder("bin", "root", "locales");
    }

    Result second = script("test").run();

    assertThat(second.output()).startsWith("unpacked\n");
    assertThat(Files.readString(copy.resolve("apt-log")).lines()).hasSize(2);
  }

  @Test
  void withoutAptsSourcesTheTestsRunAllTheSame() throws IOException {
    stub("apt-get", "echo 'E: no network' >&2; exit 100");
    stub("dpkg-deb", "exit 1");
    maven("echo said; exit 5");

    Result result = script("test").run();

    assertThat(result.exitCode()).isEqualTo(5);
    assertThat(result.output()).contains("said\n");
    assertThat(result.errorOutput())
        .contains("E: no network\nNot to be had here: ")
        .contains("strace");
  }
}
