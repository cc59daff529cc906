package dev.homelab.telemetry;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// An attempt to lock a file of a directory, successful or not; closing it lets go.
///
/// The kernel drops every lock that a process has on a file as soon as the process closes any
/// channel to it. So a file that another thread holds is not even opened.
final class LockAttempt implements AutoCloseable {
  private static final Set<String> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();
  private static final LockAttempt FAILED = new LockAttempt("", null, null);

  private final String key;
  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;

  private LockAttempt(String key, @Nullable FileChannel channel, @Nullable FileLock lock) {
    this.key = key;
    this.channel = channel;
    this.lock = lock;
  }

  /// Tries to lock, without waiting. Another thread of this process that holds the lock, and a file
  /// system that has no locks, count as not successful.
  ///
  /// @throws IOException if the file can't be opened
  static LockAttempt attempt(StateDirectory directory, String name, boolean shared)
      throws IOException {
    String key = directory.file(name).toString();
    if (!OF_THIS_PROCESS.add(key)) {
      return FAILED;
    }
    LockAttempt held = FAILED;
    try {
      held = open(key, directory.openLock(name), shared);
    } finally {
      if (!held.isHeld()) {
        held.close();
        OF_THIS_PROCESS.remove(key);
      }
    }
    return held;
  }

  /// Tries to lock for up to `attempts` milliseconds and a little.
  ///
  /// @throws IOException if the file can't be opened
  static LockAttempt patiently(StateDirectory directory, String name, boolean shared, int attempts)
      throws IOException {
    for (int attempt = 1; attempt < attempts; attempt++) {
      LockAttempt held = attempt(directory, name, shared);
      if (held.isHeld()) {
        return held;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return FAILED;
      }
    }
    return attempt(directory, name, shared);
  }

  private static LockAttempt open(String key, FileChannel channel, boolean shared) {
    try {
      return new LockAttempt(key, channel, channel.tryLock(0, Long.MAX_VALUE, shared));
    } catch (OverlappingFileLockException | IOException e) {
      return new LockAttempt(key, channel, null);
    }
  }

  boolean isHeld() {
    return lock != null;
  }

  /// Lets go: closing the file drops the lock.
  @Override
  public void close() throws IOException {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } finally {
      if (isHeld()) {
        OF_THIS_PROCESS.remove(key);
      }
    }
  }
}
