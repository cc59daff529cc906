package dev.homelab.mining.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.Objects;
import java.util.Set;

/// The only place where a file is opened: for reading, and only a regular file of the user's.
///
/// Links are followed as long as what lies below the home leads to below the home. What they lead
/// to is looked at before it is opened, since to open a FIFO waits for a writer; it is opened
/// without following a further link, and is looked at again afterwards: if it is another file by
/// then, it is refused. What remains is a FIFO put there in between by somebody who may write to
/// the user's own folder.
final class Door {
  private final Path home;
  private final Path realHome;
  private final UserPrincipal owner;

  Door(Path home) throws IOException {
    this.home = home.toAbsolutePath().normalize();
    this.realHome = home.toRealPath();
    this.owner = look(realHome).owner();
  }

  /// Opens a file for reading.
  ///
  /// @throws Refusal if it is not a file that is read
  FileChannel open(Path path) throws IOException {
    Path real = real(path);
    PosixFileAttributes before = look(real);
    check(before);
    FileChannel channel =
        FileChannel.open(real, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    try {
      if (!Objects.equals(look(real).fileKey(), before.fileKey())) {
        throw new Refusal(Skip.UNREADABLE);
      }
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private Path real(Path path) throws IOException {
    Path real = path.toRealPath();
    boolean below = path.startsWith(home) || path.startsWith(realHome);
    if (below && !real.startsWith(realHome)) {
      throw new Refusal(Skip.OUT_OF_HOME);
    }
    return real;
  }

  private void check(PosixFileAttributes file) throws Refusal {
    if (!file.isRegularFile()) {
      throw new Refusal(Skip.NOT_A_FILE);
    }
    if (!file.owner().equals(owner)) {
      throw new Refusal(Skip.NOT_OWN);
    }
  }

  private static PosixFileAttributes look(Path path) throws IOException {
    return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
