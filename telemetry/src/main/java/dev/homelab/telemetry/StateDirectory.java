package dev.homelab.telemetry;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A directory of one user on one host, in which nobody else can plant a thing.
///
/// The directory and its parent must be real directories of this user that nobody else may write
/// to; a link is not followed. Directories that are made have mode 0700, files 0600.
public class StateDirectory {
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  private static final Set<OpenOption> MAKE =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_DIRECTORY =
      PosixFilePermissions.asFileAttribute(
          Set.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final Path path;
  private final Path parent;
  private final Path base;
  private final Ownership owner;

  /// A directory that need not exist yet, nor its parent or any folder above.
  public StateDirectory(Path parent, String name, int uid) {
    this(parent.toAbsolutePath().getRoot(), parent, name, uid);
  }

  /// A directory that need not exist yet.
  ///
  /// @param base the folder below which folders may be made; one that is gone is not made again,
  ///     and neither is anything in it
  /// @param parent its parent, below the base, or the base, which is held to the same rules
  /// @param name its name in there
  /// @param uid the numeric user that must own it
  public StateDirectory(Path base, Path parent, String name, int uid) {
    this.base = base;
    this.parent = parent.toAbsolutePath();
    this.path = this.parent.resolve(name);
    this.owner = new Ownership(uid);
  }

  /// Where it is.
  public Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /// Makes the directory if it is missing, and makes sure that it is safe.
  ///
  /// @throws IOException saying what is wrong with it
  public void ensure() throws IOException {
    try {
      owner.requireDirectory(path);
    } catch (NoSuchFileException e) {
      requireBase();
      Path grandparent = parent.getParent();
      if (grandparent != null) {
        Files.createDirectories(grandparent, OWNER_ONLY_DIRECTORY);
      }
      make(parent);
      make(path);
    }
    owner.requireDirectory(parent);
  }

  /// Whether the directory is there; makes sure that it is safe, and makes nothing.
  ///
  /// @throws IOException saying what is wrong with it
  public boolean isThere() throws IOException {
    try {
      owner.requireDirectory(path);
      owner.requireDirectory(parent);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /// Makes sure that a missing directory could be made.
  ///
  /// @throws IOException saying what is in the way
  void requireMakeable() throws IOException {
    Path place = parent;
    while (place.getParent() != null && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      place = place.getParent();
    }
    if (place.equals(parent)) {
      owner.requireDirectory(parent);
    }
    if (!Files.isDirectory(place)) {
      throw new NotDirectoryException(place.toString());
    }
    if (!Files.isWritable(place)) {
      throw new IOException(place + ": not writable");
    }
  }

  private void requireBase() throws NoSuchFileException {
    if (!Files.isDirectory(base)) {
      throw new NoSuchFileException(base.toString());
    }
  }

  private void make(Path directory) throws IOException {
    try {
      Files.createDirectory(directory, OWNER_ONLY_DIRECTORY);
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker, or something else is in the place: the check tells.
    }
    owner.requireDirectory(directory);
  }

  /// The names of this user's regular files in it, in no order. What else stands in there, or can
  /// be written by others, does not count.
  List<String> files() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path)) {
      for (Path file : all) {
        if (owner.holds(file)) {
          names.add(file.getFileName().toString());
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  /// The size of a file in bytes, 0 if it is missing.
  long size(String name) throws IOException {
    try {
      return attributes(file(name)).size();
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /// What tells a file from another one that had its name before; empty if it is missing.
  Optional<Object> identity(String name) throws IOException {
    try {
      return Optional.ofNullable(attributes(file(name)).fileKey());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Appends bytes to a file in one write, making it if it is missing.
  ///
  /// Not through a channel: the first write of a process through one costs more than all the rest
  /// of an append. A stream would follow a link, but there is none in the place: the file was
  /// looked at, and nobody else can change the directory.
  ///
  /// @return the file with these bytes, those of others meanwhile aside
  /// @throws IOException if they were not all written; what was written of them stays
  Ownership.Extent append(String name, byte[] bytes) throws IOException {
    Path file = file(name);
    Optional<Ownership.Extent> before = owner.regular(file);
    if (before.isEmpty()) {
      open(file, MAKE).close();
    }
    try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
      out.write(bytes);
    }
    return before.isEmpty()
        ? new Ownership.Extent(bytes.length, Long.MAX_VALUE)
        : new Ownership.Extent(before.get().size() + bytes.length, before.get().madeMillis());
  }

  /// Replaces a file by bytes, in such a way that a reader or a crash sees the old or the new
  /// whole.
  ///
  /// @param durable whether the bytes must have reached the disk before this returns
  public void replace(String name, byte[] bytes, boolean durable) throws IOException {
    Replacement.of(file(name), bytes, durable);
    if (durable) {
      force();
    }
  }

  /// Has what was appended to a file reach the disk.
  void forceAppended(String name) throws IOException {
    try (FileChannel channel = open(file(name), READ)) {
      channel.force(false);
    }
  }

  /// Has the names of all files reach the disk, where the file system does that for a directory;
  /// where it does not, the records are to be sent all the same.
  void forceNames() {
    try {
      force();
    } catch (IOException e) {
      // What a power failure takes back there is looked for before it is re-timed.
    }
  }

  /// Has what was done in the directory reach the disk.
  void force() throws IOException {
    Replacement.force(path);
  }

  /// Adds a file, if that is permitted once its temporary file is there for others to see.
  ///
  /// @return whether it was permitted
  boolean add(String name, byte[] bytes, Permission permission) throws IOException {
    return Replacement.of(file(name), bytes, false, permission);
  }

  /// Reads a whole file, never through a link, and as [#append] does not through a channel.
  ///
  /// @throws NoSuchFileException if it is missing
  public byte[] read(String name) throws IOException {
    Path file = file(name);
    Ownership.Extent extent =
        owner.regular(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
    if ((int) extent.size() != extent.size()) {
      throw new IOException(file + ": too large to be read");
    }
    try (InputStream in = stream(name)) {
      return in.readAllBytes();
    }
  }

  /// The bytes of a file, never through a link.
  ///
  /// @throws NoSuchFileException if it is missing
  InputStream stream(String name) throws IOException {
    Path file = file(name);
    if (owner.regular(file).isEmpty()) {
      throw new NoSuchFileException(file.toString());
    }
    return opened(file);
  }

  /// A file that may have gone since it was looked at.
  static InputStream opened(Path file) throws IOException {
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException e) {
      if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(file.toString());
      }
      throw e;
    }
  }

  /// Opens the directory, locks it, which nobody else does, and closes it.
  void warmUp() throws IOException {
    try (FileChannel channel = FileChannel.open(path, READ)) {
      var _ = channel.tryLock(0, Long.MAX_VALUE, true);
    }
  }

  /// Opens a file for locking, making it if it is missing. Whatever stands in its place, nothing of
  /// it is read or written.
  FileChannel openLock(String name) throws IOException {
    return open(file(name), MAKE);
  }

  /// @throws NoSuchFileException if there is nothing to rename
  void rename(Path from, Path to) throws IOException {
    Replacement.rename(from, to);
  }

  /// Makes sure that a file is a regular one of this user's alone, or missing.
  ///
  /// @throws IOException saying that it is not
  void requireRegular(String name) throws IOException {
    var _ = owner.regular(file(name));
  }

  /// When a file was last written, in milliseconds since the Unix epoch; 0 if it is missing.
  long writtenMillis(String name) {
    return file(name).toFile().lastModified();
  }

  /// When a file was made, where the file system knows it, else when it was last written, in
  /// milliseconds since the Unix epoch; [Long#MAX_VALUE] if it is missing.
  long madeMillis(String name) throws IOException {
    try {
      return attributes(file(name)).creationTime().toMillis();
    } catch (NoSuchFileException e) {
      return Long.MAX_VALUE;
    }
  }

  private static FileChannel open(Path file, Set<OpenOption> options) throws IOException {
    return FileChannel.open(file, options, Replacement.OWNER_ONLY);
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
