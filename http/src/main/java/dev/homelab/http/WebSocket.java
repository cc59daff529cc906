package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;

/// A WebSocket that is open: messages come in, and nothing goes out but what the protocol asks for.
/// To be closed. For one thread; the connection is read by one of its own, a message ahead at most.
public final class WebSocket implements AutoCloseable {
  private final Socket line;
  private final Inbox inbox;

  WebSocket(Socket line, Inbox inbox) {
    this.line = line;
    this.inbox = inbox;
  }

  /// Waits for the next message, for as long as the server gives signs of life.
  ///
  /// @throws WebSocketClosed if the server closed it
  /// @throws Unreachable if the connection was lost, or the server breaks the rules
  public String next() throws IOException, InterruptedException {
    return inbox.take();
  }

  /// Whether anything came since it was opened, be it a sign of life.
  public boolean isAlive() {
    return inbox.isAlive();
  }

  /// Drops the connection.
  @Override
  public void close() {
    inbox.end(new IOException("closed here"));
    try {
      line.close();
    } catch (IOException e) {
      // It is of no more use either way.
    }
  }
}
