package dev.homelab.cli.config;

import java.nio.file.Path;
import java.util.Optional;

/// The folder that a kind of a user's own files lies in.
public sealed interface Base {
  /// A folder, which need not be there yet.
  ///
  /// @param path absolute
  record Folder(Path path) implements Base {}

  /// None: the user's home is not there, or not known. Nothing is read and nothing is made.
  ///
  /// @param why as it follows on "because of"
  record None(String why) implements Base {}

  /// Where a file of this kind lies; empty if there is no place for it.
  default Optional<Path> resolve(String name) {
    return this instanceof Folder(Path path) ? Optional.of(path.resolve(name)) : Optional.empty();
  }

  /// The place of a file of this kind, or why there is none. Not a `switch`: its first use in a
  /// process makes a class.
  default Base under(String name) {
    return this instanceof Folder(Path path) ? new Folder(path.resolve(name)) : this;
  }
}
