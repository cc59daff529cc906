package dev.homelab.loki;

import dev.homelab.http.Request;
import dev.homelab.http.WebSocket;
import dev.homelab.prometheus.Api;
import java.io.IOException;
import java.time.Duration;

/// One connection over which Loki sends lines as they come.
final class TailSocket implements AutoCloseable {
  private static final int LONGEST_MESSAGE = 4 * 1024 * 1024;

  /// Loki gives a sign of life each second; something in between may not pass it on.
  private static final Duration PING = Duration.ofSeconds(30);

  private final Api<ResultReader> api;
  private final WebSocket socket;

  private TailSocket(Api<ResultReader> api, WebSocket socket) {
    this.api = api;
    this.socket = socket;
  }

  static TailSocket open(Api<ResultReader> api, Request request, String logql) throws IOException {
    return new TailSocket(api, api.webSocket(request, logql, LONGEST_MESSAGE, PING));
  }

  /// Waits for the next message.
  ///
  /// @throws dev.homelab.http.WebSocketClosed if the server closed the connection
  /// @throws dev.homelab.http.Unreachable if it was lost
  /// @throws dev.homelab.prometheus.ApiException if what came is none of Loki's
  TailMessage next() throws IOException, InterruptedException {
    return api.message(socket.next(), ResultReader::tail);
  }

  /// Whether the server gave any sign of life.
  boolean isAlive() {
    return socket.isAlive();
  }

  @Override
  public void close() {
    socket.close();
  }
}
