package dev.homelab.mining.history;

import java.nio.file.Path;
import java.util.Optional;

/// A file that may hold a history. Nothing of it has been opened yet.
///
/// @param path the file, as it was found or named
/// @param kind whose history it is; empty if only its content can tell
public record Source(Path path, Optional<Kind> kind) {}
