package dev.homelab.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// What the launcher hands to `java`.
final class LauncherLine {
  private LauncherLine() {}

  /// It is asked in a double of the image in which `java` prints it.
  ///
  /// @param folder where that double may lie
  static List<String> of(Image image, Tool tool, Path folder, String... words) throws IOException {
    Path asked = Files.createTempDirectory(folder, "asked");
    Path bin = Files.createDirectory(asked.resolve("bin"));
    Path runtime = Files.createDirectories(asked.resolve("runtime/bin"));
    Files.createSymbolicLink(asked.resolve("runtime/lib"), image.runtime().resolve("lib"));
    Path launcher = Files.copy(image.launcher(), bin.resolve("homelab"));
    Path java = Files.writeString(runtime.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    for (Path program : List.of(launcher, java)) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    String printed = tool.as(launcher.toString()).run(words).output();
    return printed.replace(asked.toString(), image.root().toString()).lines().toList();
  }
}
