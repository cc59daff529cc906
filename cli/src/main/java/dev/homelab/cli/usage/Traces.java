package dev.homelab.cli.usage;

import dev.homelab.cli.settings.Base;
import dev.homelab.cli.settings.Environment;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folders that the tool alone writes to in a user's home: its state and its cache. The
/// configuration is not among them, nor the user's choice, which lies beside that.
///
/// @param folders absolute; they need not be there
record Traces(List<Path> folders) {
  static Traces of(Environment environment) {
    List<Path> folders = new ArrayList<>();
    for (Base base : List.of(environment.stateHome(), environment.cacheHome())) {
      base.resolve("homelab").ifPresent(folders::add);
    }
    return new Traces(List.copyOf(folders));
  }

  /// Deletes them with all that is in them. A symbolic link goes, and what it leads to stays. A
  /// file that somebody else deletes meanwhile is no fault; a verb that ends meanwhile may leave
  /// its record anew.
  ///
  /// @throws IOException if something of them is left
  void erase() throws IOException {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new Eraser());
      }
    }
  }

  private static final class Eraser extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
        throws IOException {
      if (failed != null) {
        throw failed;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
