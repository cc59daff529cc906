package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where no record can be written nobody notices: output and exit status are those of a tool that
/// records nothing.
final class PlacesIT {
  private final Home home = new Home();
  private final Tool tool =
      home.file(
              "config.toml",
              """
              [[verb]]
              name = "speak"
              tier = "read"
              summary = "on both streams"
              run = ["sh", "-c", "echo out; echo err >&2; exit 3"]
              """)
          .tool()
          .with("HOMELAB_CONFIG", home.path().resolve("config.toml").toString());

  @AfterEach
  void close() {
    home.close();
  }

  private static void assertUnnoticed(Tool here) {
    assertThat(here.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
    assertThat(here.with("HOMELAB_TELEMETRY", "0").run("speak"))
        .isEqualTo(new Result(3, "out\n", "err\n"));
  }

  @Test
  void theStateFolderIsAFile() {
    home.file(".local/state", "");

    assertUnnoticed(tool);
  }

  @Test
  void theStateFolderIsADanglingLink() throws IOException {
    home.folder(".local/state");
    Files.createSymbolicLink(home.state(), home.path().resolve("nowhere"));

    assertUnnoticed(tool);
    assertThat(home.path().resolve("nowhere")).doesNotExist();
  }

  @Test
  void theStateFolderIsALinkToSomewhereElse() throws IOException {
    Path elsewhere = home.folder("elsewhere");
    home.folder(".local/state");
    Files.createSymbolicLink(home.state(), elsewhere);

    assertUnnoticed(tool);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void theJournalIsALink() throws IOException {
    tool.run("speak");
    Path target = home.path().resolve("precious");
    Files.writeString(target, "precious");
    Path journal = home.journal().resolve("journal");
    Files.delete(journal);
    Files.createSymbolicLink(journal, target);

    assertThat(tool.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
    assertThat(target).hasContent("precious");
    assertThat(tool.run("usage", "status").output()).contains("but nothing can be written");
  }

  /// Opening a pipe that nobody reads would wait for ever.
  @Test
  void theJournalIsAPipe() throws IOException, InterruptedException {
    tool.run("speak");
    Path journal = home.journal().resolve("journal");
    Files.delete(journal);
    assertThat(new ProcessBuilder("mkfifo", journal.toString()).start().waitFor()).isZero();

    assertThat(tool.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
  }

  @Test
  void theLockIsAFolder() throws IOException {
    tool.run("speak");
    Path lock = home.journal().resolve("lock");
    Files.delete(lock);
    Files.createDirectory(lock);

    assertThat(tool.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
  }

  @Test
  void othersMayWriteToTheStateFolder() throws IOException {
    tool.run("speak");
    Files.setPosixFilePermissions(
        home.journal(), java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(tool.run("speak")).isEqualTo(new Result(3, "out\n", "err\n"));
    assertThat(Files.readString(home.journal().resolve("journal"))).containsOnlyOnce("speak");
    assertThat(tool.run("usage", "status").output()).contains("chmod go-w");
  }

  /// As in a container that gives its process a number and nothing else.
  @Test
  void thereIsNoHome() {
    Programs.need("setpriv");
    Programs.needRoot();
    Tool nobody =
        tool.through("setpriv", "--reuid", "4711", "--regid", "4711", "--clear-groups")
            .in(Path.of("/"));
    readableByAll(home.path());
    readableByAll(home.path().resolve("config.toml"));

    assertUnnoticed(nobody);
    assertUnnoticed(nobody.without("HOME"));
    assertUnnoticed(nobody.with("HOME", ""));
    assertUnnoticed(nobody.with("HOME", "relative"));
    assertUnnoticed(nobody.with("HOME", "/nonexistent"));
  }

  @Test
  void theHomeMayNotBeWrittenTo() {
    Programs.need("setpriv");
    Programs.needRoot();
    readableByAll(home.path());
    readableByAll(home.path().resolve("config.toml"));
    Tool other =
        tool.through("setpriv", "--reuid", "4711", "--regid", "4711", "--clear-groups")
            .with("XDG_STATE_HOME", "/proc/self")
            .with("XDG_CACHE_HOME", "/proc/self");

    assertUnnoticed(other);
  }

  private static void readableByAll(Path path) {
    assertThat(path.toFile().setReadable(true, false)).isTrue();
    assertThat(!Files.isDirectory(path) || path.toFile().setExecutable(true, false)).isTrue();
  }
}
