package dev.homelab.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Programs of other packages that a test meets.
final class Programs {
  private Programs() {}

  /// Leaves the test out, and says so, where a program is missing.
  static void need(String name) {
    boolean there = Files.isExecutable(Path.of("/usr/bin", name));
    if (!there) {
      System.out.println("Left out, for lack of " + name + ": a test that runs it");
    }
    Assumptions.assumeTrue(there, name + " is not installed");
  }

  /// Leaves the test out, and says so, where another user can't be played.
  static void needRoot() {
    boolean root = uid() == 0;
    if (!root) {
      System.out.println("Left out, for lack of root: a test that runs as another user");
    }
    Assumptions.assumeTrue(root, "not root");
  }

  private static int uid() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
