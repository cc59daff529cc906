package dev.homelab.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Programs of other packages that a test meets. `./test` unpacks those that are not installed, and
/// puts them on the search path of the tests.
final class Programs {
  private static final List<String> SYSTEM = List.of("/usr/sbin", "/sbin");

  private Programs() {}

  /// Leaves the test out where a program is missing.
  static void need(String name) {
    Assumptions.assumeTrue(find(name).isPresent(), name + " is not installed");
  }

  /// Leaves the test out where another user can't be played.
  static void needRoot() {
    Assumptions.assumeTrue(uid() == 0, "not root");
  }

  /// Where a program lies on the search path.
  static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(":")), SYSTEM.stream())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static int uid() {
    try {
      return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
