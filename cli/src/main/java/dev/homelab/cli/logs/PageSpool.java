package dev.homelab.cli.logs;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.Reason;
import dev.homelab.cli.output.ResultStream;
import dev.homelab.cli.query.ReaderGone;
import dev.homelab.loki.LogPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Printed lines that wait until those that belong in front of them have come.
///
/// They are in a temporary file of this user alone, which loses its name as it is made: however the
/// process ends, nothing is left of it.
final class PageSpool implements AutoCloseable {
  private static final int PIECE = 64 * 1024;
  private static final Set<OpenOption> NAMELESS =
      Set.of(
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);

  private final Path folder;

  /// Where in the file each page ends, in the order in which they came.
  private final List<Long> ends = new ArrayList<>();

  private @Nullable FileChannel file;

  /// A spool without a file yet.
  ///
  /// @param folder where its file will be
  PageSpool(Path folder) {
    this.folder = folder;
  }

  /// Adds lines of a page; they belong in front of all that were added before.
  ///
  /// @throws IOException saying where there is no room for them
  void add(LogPage page, int from, int to, LineOutput output) throws IOException {
    FileChannel channel = open();
    ResultStream out = new ResultStream(Channels.newOutputStream(channel));
    output.print(page, from, to, out);
    out.flush();
    Optional<IOException> failure = out.failure();
    if (failure.isPresent()) {
      throw unusable(failure.get());
    }
    ends.add(channel.position());
  }

  /// Prints all of them, the page that came last first.
  void print(Console console) throws IOException {
    for (int i = ends.size() - 1; i >= 0; i--) {
      copy(i == 0 ? 0 : ends.get(i - 1), ends.get(i), console);
      console.out().flush();
      ReaderGone.check(console);
    }
  }

  private void copy(long from, long to, Console console) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    for (long at = from; at < to; at += piece.position()) {
      piece.clear().limit((int) Math.min(PIECE, to - at));
      if (open().read(piece, at) < 0) {
        throw new IOException(folder + ": a temporary file lost its end");
      }
      console.out().write(piece.array(), 0, piece.position());
    }
  }

  private FileChannel open() throws IOException {
    FileChannel opened = file;
    if (opened == null) {
      String name = Long.toHexString(ThreadLocalRandom.current().nextLong());
      Path path = folder.resolve("homelab-" + name);
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try {
        opened = FileChannel.open(path, NAMELESS, owner);
      } catch (IOException e) {
        throw unusable(e);
      }
      file = opened;
    }
    return opened;
  }

  private IOException unusable(IOException cause) {
    return new IOException(
        "no room in "
            + folder
            + " (TMPDIR) for the lines that wait for older ones: "
            + Reason.of(cause),
        cause);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
