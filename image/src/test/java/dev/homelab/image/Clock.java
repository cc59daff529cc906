package dev.homelab.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process's clock that is wrong, by the library of the package `faketime`. The times of files
/// and the clock that measures waiting stay right.
///
/// A killed process leaves a semaphore and a piece of shared memory behind, named by its number.
/// The package's wrapper then refuses another process of that number; so the library is loaded
/// without it, and what the dead have left is swept away.
final class Clock {
  private static final Path SHARED = Path.of("/dev/shm");

  private Clock() {}

  /// The tool on a machine whose clock is off by some hours.
  static Tool off(Tool tool, int hours) {
    return hours == 0 ? tool : off(tool, (hours < 0 ? "" : "+") + hours + "h");
  }

  /// The tool on a machine whose clock is off by this, such as `-72h` or `+1h`.
  static Tool off(Tool tool, String by) {
    sweep();
    return tool.with("LD_PRELOAD", library().toString())
        .with("FAKETIME", by)
        .with("NO_FAKE_STAT", "1")
        .with("FAKETIME_DONT_FAKE_MONOTONIC", "1");
  }

  private static void sweep() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(SHARED, "*faketime_s[eh]m_*")) {
      for (Path file : left) {
        String name = file.getFileName().toString();
        String process = name.substring(name.lastIndexOf('_') + 1);
        if (!Files.exists(Path.of("/proc", process))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Debian has it in the folder of the processor's kind, beside the program's.
  private static Path library() {
    try {
      Path program = Programs.find("faketime").orElseThrow().toRealPath();
      Path libraries = program.resolve("../../lib").normalize();
      try (DirectoryStream<Path> kinds = Files.newDirectoryStream(libraries, "*-linux-*")) {
        for (Path kind : kinds) {
          Path library = kind.resolve("faketime/libfaketime.so.1");
          if (Files.exists(library)) {
            return library;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("faketime is there, and its library is not");
  }
}
