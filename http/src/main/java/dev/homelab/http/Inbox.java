package dev.homelab.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Hands messages from the thread that reads a connection to the one that takes them: one at a
/// time, so that a server can't send more than is taken.
final class Inbox {
  private boolean open;
  private boolean alive;
  private @Nullable String message;
  private @Nullable IOException end;

  /// The connection is a WebSocket now.
  synchronized void opened() {
    open = true;
    notifyAll();
  }

  /// Something came.
  synchronized void alive() {
    alive = true;
  }

  synchronized boolean isAlive() {
    return alive;
  }

  /// Passes a message on, once the one before is taken.
  synchronized void put(String next) throws InterruptedException {
    alive = true;
    while (message != null && end == null) {
      wait();
    }
    message = next;
    notifyAll();
  }

  /// Nothing more comes. The first reason stands.
  synchronized void end(IOException why) {
    if (end == null) {
      end = why;
    }
    notifyAll();
  }

  /// @throws IOException why it never opened
  synchronized void awaitOpen() throws IOException, InterruptedException {
    while (!open && end == null) {
      wait();
    }
    if (!open && end != null) {
      throw end;
    }
  }

  /// The next message.
  ///
  /// @throws IOException why there is none
  synchronized String take() throws IOException, InterruptedException {
    while (message == null && end == null) {
      wait();
    }
    String taken = message;
    if (taken != null) {
      message = null;
      notifyAll();
      return taken;
    }
    if (end == null) {
      throw new IllegalStateException("neither a message nor an end");
    }
    throw end;
  }
}
