package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file of the user's own that is replaced whole: a reader, a crash and a full disk find the old
/// one or the new one. Its mode is 0600. A link in the place is replaced, not followed.
public final class Replacement {
  /// Not in an `EnumSet`: the first of a process asks for the constants by reflection.
  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(
          Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

  private static final Set<OpenOption> MAKE_NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private Replacement() {}

  /// Puts bytes in the place of a file. Its folder must be there.
  ///
  /// @param durable whether they must have reached the disk before they are in the place; that they
  ///     are there reaches it by [#force]
  /// @throws IOException if the file is what it was
  public static void of(Path file, byte[] bytes, boolean durable) throws IOException {
    var _ = of(file, bytes, durable, Permission.always());
  }

  /// As [#of(Path, byte[], boolean)], if that is permitted once the bytes lie in a temporary file
  /// for others to see.
  ///
  /// @return whether it was permitted
  static boolean of(Path file, byte[] bytes, boolean durable, Permission permission)
      throws IOException {
    Path temporary =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Files.deleteIfExists(temporary);
    try {
      write(temporary, bytes, durable);
      if (permission.isGiven()) {
        rename(temporary, file);
        return true;
      }
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    Files.deleteIfExists(temporary);
    return false;
  }

  /// Has what was done in a folder, or to a file, reach the disk.
  ///
  /// @throws IOException if the file system does not do that for a folder, too
  public static void force(Path place) throws IOException {
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// @throws java.nio.file.NoSuchFileException if there is nothing to rename
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path temporary, byte[] bytes, boolean durable) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, MAKE_NEW, OWNER_ONLY)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (durable) {
        channel.force(true);
      }
    }
  }
}
