package dev.homelab.cli.settings;

import java.nio.file.Path;
import java.util.Optional;

/// The folder that a kind of a user's own files lies in.
public sealed interface Base {
  /// A folder, which need not be there yet.
  ///
  /// @param path absolute
  /// @param within the folder on its way that was there when it was judged: below it folders may be
  ///     made, but it itself never, should it be gone
  record Folder(Path path, Path within) implements Base {}

  /// None: the user's home is not there, or not known. Nothing is read and nothing is made.
  ///
  /// @param why as it follows on "because of"
  record None(String why) implements Base {}

  /// Where a file of this kind lies; empty if there is no place for it.
  default Optional<Path> resolve(String name) {
    return this instanceof Folder(Path path, Path within)
        ? Optional.of(path.resolve(name))
        : Optional.empty();
  }

  /// The place of a file of this kind, or why there is none. Not a `switch`: its first use in a
  /// process makes a class.
  default Base under(String name) {
    return this instanceof Folder(Path path, Path within)
        ? new Folder(path.resolve(name), within)
        : this;
  }
}
