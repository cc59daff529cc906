package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/// What makes a file or a directory one user's alone: it is hers, it is what it should be and no
/// link to that, and nobody else may write to it.
///
/// @param uid the numeric user
record Ownership(int uid) {
  private static final int WRITABLE_BY_OTHERS = 0022;
  private static final String REGULAR = "unix:mode,uid,isRegularFile,size,creationTime";

  /// How far a file reaches.
  ///
  /// @param size in bytes
  /// @param madeMillis when it was made, where the file system knows it, else when it was last
  ///     written, in milliseconds since the Unix epoch
  record Extent(long size, long madeMillis) {}

  /// Makes sure that an existing directory is hers alone.
  ///
  /// @throws NoSuchFileException if it is missing
  /// @throws IOException saying what is wrong with it
  void requireDirectory(Path directory) throws IOException {
    Map<String, Object> attributes =
        Files.readAttributes(directory, "unix:mode,uid,isDirectory", LinkOption.NOFOLLOW_LINKS);
    if (!(attributes.get("isDirectory") instanceof Boolean real && real)) {
      throw new NotDirectoryException(directory.toString());
    }
    requireClosed(directory, attributes);
  }

  /// A file that is surely a regular one of this user's alone; empty if it is missing. A pipe or a
  /// device in its place would make opening it hang. A file that somebody else has planted, while
  /// the directory was open to others, would hand her what is written to it.
  Optional<Extent> regular(Path file) throws IOException {
    Map<String, Object> attributes;
    try {
      attributes = Files.readAttributes(file, REGULAR, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!(attributes.get("isRegularFile") instanceof Boolean regular && regular)) {
      throw new IOException(file + ": not a regular file");
    }
    requireClosed(file, attributes);
    long size = attributes.get("size") instanceof Long bytes ? bytes : 0;
    long made =
        attributes.get("creationTime") instanceof FileTime time ? time.toMillis() : Long.MAX_VALUE;
    return Optional.of(new Extent(size, made));
  }

  private void requireClosed(Path path, Map<String, Object> attributes) throws IOException {
    if (!(attributes.get("uid") instanceof Integer owner && owner == uid)) {
      throw new IOException(path + ": belongs to another user");
    }
    if (!(attributes.get("mode") instanceof Integer mode && (mode & WRITABLE_BY_OTHERS) == 0)) {
      throw new IOException(path + ": others may write to it (chmod go-w mends that)");
    }
  }

  /// Whether a file is there, and a regular one of hers alone.
  boolean holds(Path file) {
    try {
      return regular(file).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
