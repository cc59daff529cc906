package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockAttemptTest {
  private static final String NAME = "a.lock";

  private final Path home;
  private final StateDirectory directory;

  LockAttemptTest(@TempDir Path home) throws IOException {
    this.home = home;
    directory = new StateDirectory(home, "h", Host.uidOf(home));
    directory.ensure();
  }

  private LockAttempt attempt() throws IOException {
    return LockAttempt.attempt(directory, NAME, false);
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        directory.file(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /// How often this process has the file open.
  private long opened() throws IOException {
    Path file = directory.file(NAME);
    try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
      return descriptors.filter(each -> leadsTo(each, file)).count();
    }
  }

  private static boolean leadsTo(Path descriptor, Path file) {
    try {
      return Files.readSymbolicLink(descriptor).equals(file);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void isHeldByOneAtATime() throws IOException {
    try (LockAttempt first = attempt()) {
      assertThat(first.isHeld()).isTrue();
      try (LockAttempt second = attempt()) {
        assertThat(second.isHeld()).isFalse();
      }
      try (LockAttempt third = attempt()) {
        assertThat(third.isHeld()).as("the failed attempt has let go of nothing").isFalse();
      }
      assertThat(opened()).isEqualTo(1);
    }
    try (LockAttempt later = attempt()) {
      assertThat(later.isHeld()).isTrue();
    }
    assertThat(opened()).isZero();
  }

  /// As a file system without locks answers, or another process that has it.
  @Test
  void leavesNothingOpenWhereItFails() throws IOException {
    try (FileChannel channel = open();
        var _ = channel.lock()) {
      try (LockAttempt failed = attempt()) {
        assertThat(failed.isHeld()).isFalse();
        assertThat(opened()).isEqualTo(1);
      }
    }
    try (LockAttempt later = attempt()) {
      assertThat(later.isHeld()).isTrue();
    }
  }

  @Test
  void canBeMadeAgainWhereTheFileCouldNotBeOpened() throws IOException {
    Files.createDirectory(directory.file(NAME));
    assertThatThrownBy(this::attempt).isInstanceOf(IOException.class);
    Files.delete(directory.file(NAME));
    try (LockAttempt later = attempt()) {
      assertThat(later.isHeld()).isTrue();
    }
  }

  @Test
  void isTriedAsOftenAsItIsTold() throws IOException {
    int[] opened = {0};
    StateDirectory counting =
        new StateDirectory(home, "h", Host.uidOf(home)) {
          @Override
          FileChannel openLock(String name) throws IOException {
            opened[0]++;
            return super.openLock(name);
          }
        };
    try (FileChannel channel = open();
        var _ = channel.lock();
        LockAttempt failed = LockAttempt.patiently(counting, NAME, false, 3)) {
      assertThat(failed.isHeld()).isFalse();
    }
    assertThat(opened[0]).isEqualTo(3);
  }

  @Test
  void whoHasPatienceGetsItOnceItIsLetGo() throws Exception {
    LockAttempt held = attempt();
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (LockAttempt patient =
                      LockAttempt.patiently(directory, NAME, false, Integer.MAX_VALUE)) {
                    directory.append("seen", new byte[patient.isHeld() ? 1 : 2]);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    waiting.join(50);
    held.close();
    waiting.join(60_000);
    assertThat(directory.size("seen")).isEqualTo(1);
  }

  @Test
  void whoIsInterruptedDoesNotWait() throws IOException {
    try (LockAttempt _ = attempt()) {
      Thread.currentThread().interrupt();
      try (LockAttempt second = LockAttempt.patiently(directory, NAME, false, Integer.MAX_VALUE)) {
        assertThat(second.isHeld()).isFalse();
      }
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
