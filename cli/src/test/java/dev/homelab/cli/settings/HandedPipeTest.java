package dev.homelab.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandedPipeTest {
  private static final String FOLDER = "homelab.folder";

  @TempDir private Path directory;

  @AfterEach
  void restore() {
    System.clearProperty(FOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdin", "/dev/fd/0", "/dev/fd/63", "/proc/self/fd/3"})
  void isNamedByItsNumber(String name) {
    assertThat(HandedPipe.isNamedBy(Path.of(name))).isTrue();
    assertThat(Folder.of(Path.of(name))).as("has no folder of its own").isEqualTo(Folder.working());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dev/stdout",
        "/dev/fd",
        "/dev/fd/",
        "/dev/fd/6x",
        "/dev/fd/6/x",
        "/dev/fdx/6",
        "/proc/1/fd/3",
        "/etc/3",
        "63",
        "/63"
      })
  void anyOtherNameIsAFiles(String name) {
    assertThat(HandedPipe.isNamedBy(Path.of(name))).isFalse();
  }

  @Test
  void whoIsInterruptedWaitsForNoPipe() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> HandedPipe.read(pipe, 10)).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    Files.newOutputStream(pipe).close();
  }

  /// The launcher says by which descriptor it is held.
  @Test
  void aWorkingFolderThatWasRemovedIsThatOfADescriptor() {
    assertThat(Folder.working().path()).isEqualTo(Path.of("").toAbsolutePath());
    System.setProperty(FOLDER, "7");
    assertThat(Folder.working().path()).isEqualTo(Path.of("/proc/self/fd/7"));
    System.setProperty(FOLDER, "");
    assertThat(Folder.working().path()).isEqualTo(Path.of("/proc/self/fd/none"));
  }
}
