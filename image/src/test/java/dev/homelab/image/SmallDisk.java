package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of 64 KiB, which root may mount.
final class SmallDisk {
  private SmallDisk() {}

  /// Mounts one in a folder.
  ///
  /// @return whether it may
  static boolean mounted(Path folder) throws IOException, InterruptedException {
    return succeeds("mount", "-t", "tmpfs", "-o", "size=64k,mode=0755", "none", folder.toString());
  }

  static void unmount(Path folder) throws IOException, InterruptedException {
    assertThat(succeeds("umount", folder.toString())).isTrue();
  }

  /// Writes until there is no room for another byte.
  static void fill(Path file) {
    try (var out = Files.newOutputStream(file)) {
      byte[] page = new byte[4096];
      for (int i = 0; i < 1024; i++) {
        out.write(page);
      }
    } catch (IOException e) {
      return;
    }
    throw new AssertionError("the disk is not full");
  }

  private static boolean succeeds(String... line) throws IOException, InterruptedException {
    return new ProcessBuilder(line).redirectErrorStream(true).start().waitFor() == 0;
  }
}
