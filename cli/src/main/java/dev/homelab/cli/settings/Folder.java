package dev.homelab.cli.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folder that relative paths of one source of settings start from: that of a file for what
/// stands in it, the working folder for a variable and for a pipe.
///
/// @param path absolute
record Folder(Path path) {

  /// Set by the launcher where the working folder was removed: the descriptor that holds it, or
  /// nothing. The process itself is in the root folder then.
  private static final String REMOVED = "homelab.folder";

  static Folder working() {
    String removed = System.getProperty(REMOVED);
    return removed == null
        ? new Folder(Path.of("").toAbsolutePath())
        : new Folder(Path.of("/proc/self/fd", removed.isEmpty() ? "none" : removed));
  }

  /// @param file absolute
  static Folder of(Path file) {
    Path parent = file.getParent();
    return parent == null || HandedPipe.isNamedBy(file) ? working() : new Folder(parent);
  }

  /// A path as an absolute one; empty if the text is no path.
  Optional<String> resolve(String text) {
    if (text.startsWith("/")) {
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    }
    try {
      return Optional.of(path.resolve(text.startsWith("./") ? text.substring(2) : text).toString());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// A verb whose program is named by an absolute path, or is looked for on the `PATH`. One that
  /// starts with a place for an argument is named by whoever types it, from where she is.
  VerbTable resolve(VerbTable verb) {
    String program = verb.run().isEmpty() ? "" : verb.run().getFirst();
    if (program.indexOf('/') <= 0 || program.startsWith("{")) {
      return verb;
    }
    Optional<String> absolute = resolve(program);
    if (absolute.isEmpty()) {
      return verb;
    }
    List<String> run = new ArrayList<>(verb.run());
    run.set(0, absolute.get());
    return verb.running(run);
  }
}
