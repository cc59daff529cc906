package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

/// Closes a socket when its time is up. A timeout of the socket bounds one silence; this bounds the
/// whole, whatever a server does to stretch it.
public final class Deadline implements AutoCloseable {
  private final Socket socket;
  private final long end;
  private final Thread watch;
  private volatile boolean over;
  private volatile boolean passed;

  private Deadline(Socket socket, long end) {
    this.socket = socket;
    this.end = end;
    this.watch = new Thread(this::await, "deadline");
    watch.setDaemon(true);
  }

  /// @param end as [System#nanoTime] will give it
  public static Deadline closing(Socket socket, long end) {
    Deadline deadline = new Deadline(socket, end);
    deadline.watch.start();
    return deadline;
  }

  private void await() {
    while (!over) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        passed = true;
        closeSocket();
        return;
      }
      LockSupport.parkNanos(left);
    }
  }

  private void closeSocket() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no more use either way.
    }
  }

  /// Whether the socket was closed for it.
  public boolean passed() {
    return passed;
  }

  @Override
  public void close() {
    over = true;
    LockSupport.unpark(watch);
  }
}
