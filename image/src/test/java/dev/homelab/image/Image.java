package dev.homelab.image;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// An image of the tool: the one that ships, or a copy.
///
/// @param root its folder
record Image(Path root) {
  /// The version of the tool, as the build has it.
  static final String VERSION = System.getProperty("homelab.version", "");

  /// The image that ships.
  ///
  /// @throws AssertionError if it was not built
  static Image shipped() {
    String folder = System.getProperty("homelab.image", "dist/homelab");
    Image image = new Image(Path.of(folder).toAbsolutePath());
    if (!Files.isExecutable(image.launcher())) {
      throw new AssertionError("no image to test: " + image.launcher() + " is missing");
    }
    return image;
  }

  /// The folder of the Java that it runs on, and of what belongs to that.
  Path runtime() {
    return root.resolve("runtime");
  }

  /// A file of the documentation that comes along.
  Path document(String name) {
    return root.resolve("share/doc/homelab").resolve(name);
  }

  Path launcher() {
    return root.resolve("bin/homelab");
  }

  /// A copy, whose files are as new as the copy.
  Image copyTo(Path target) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target.resolve(root.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = target.resolve(root.relativize(file));
            Files.copy(file, copy);
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Image(target);
  }
}
