package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import org.jspecify.annotations.Nullable;

/// An attempt to lock a file, successful or not; closing it lets go.
final class Held implements AutoCloseable {
  private final FileChannel channel;
  private final @Nullable FileLock lock;

  private Held(FileChannel channel, @Nullable FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Tries to lock, without waiting. Another thread of this process that holds the lock, and a file
  /// system that has no locks, count as not successful.
  static Held attempt(FileChannel channel, boolean shared) {
    try {
      return new Held(channel, channel.tryLock(0, Long.MAX_VALUE, shared));
    } catch (OverlappingFileLockException | IOException e) {
      return new Held(channel, null);
    }
  }

  boolean success() {
    return lock != null;
  }

  /// Lets go: closing the file drops the lock.
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
