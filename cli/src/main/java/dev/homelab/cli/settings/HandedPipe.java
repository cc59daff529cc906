package dev.homelab.cli.settings;

import dev.homelab.cli.output.Descriptor;
import dev.homelab.cli.verb.Background;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// A file or pipe that whoever started this process has opened for it, under a name such as
/// `/dev/fd/63`, which a shell puts for `<(program)`. There is no way to it that others could
/// change.
final class HandedPipe {
  /// How long the program at the other end of a pipe may take.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private HandedPipe() {}

  /// Whether a path names an open file of this process.
  static boolean isNamedBy(Path file) {
    String path = file.toString();
    int number = Descriptor.numberIn(path, 0);
    return path.equals("/dev/stdin")
        || (number > 0 && Descriptor.digitsEnd(path, number) == path.length());
  }

  /// What comes out of a pipe, once: at most `limit` bytes, within 10 s. The thread is left behind
  /// when the time is over, since nothing ends a read of a silent pipe.
  ///
  /// @throws Distrust if it is not at its end in time
  /// @throws IOException if it can't be read
  static byte[] read(Path pipe, int limit) throws IOException {
    try {
      return Background.start("pipe", () -> all(pipe, limit)).await(PATIENCE);
    } catch (TimeoutException e) {
      throw new Distrust("is a pipe without an end within " + PATIENCE.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (OutOfMemoryError e) {
      throw new Distrust("is a pipe, and there is no thread to read it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static byte[] all(Path pipe, int limit) throws IOException {
    try (FileInputStream in = new FileInputStream(pipe.toFile())) {
      return in.readNBytes(limit);
    }
  }
}
