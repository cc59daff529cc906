package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;

/// The library's client on a connection that is there already: it makes the handshake, reads and
/// writes frames, answers pings and sends its own. What it meets goes to the [Inbox].
final class WebSocketWire extends WebSocketClient {
  private final Inbox inbox;
  private final Faults faults;
  private volatile @Nullable IOException error;

  WebSocketWire(
      URI uri,
      Draft draft,
      Map<String, String> headers,
      Socket line,
      Duration ping,
      Inbox inbox,
      Faults faults) {
    super(uri, draft, headers);
    this.inbox = inbox;
    this.faults = faults;
    setSocketFactory(new GivenSocket(line));
    setDaemon(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout((int) ping.toSeconds());
  }

  /// The certificate was judged when the handshake of TLS was made.
  @Override
  protected void onSetSSLParameters(SSLParameters parameters) {}

  @Override
  public void onOpen(ServerHandshake handshake) {
    inbox.opened();
  }

  @Override
  public void onMessage(String message) {
    try {
      inbox.put(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onMessage(ByteBuffer bytes) {
    onMessage(StandardCharsets.UTF_8.decode(bytes).toString());
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata ping) {
    inbox.alive();
    super.onWebsocketPing(connection, ping);
  }

  @Override
  public void onWebsocketPong(WebSocket connection, Framedata pong) {
    inbox.alive();
    super.onWebsocketPong(connection, pong);
  }

  @Override
  public void onError(Exception e) {
    if (e instanceof IOException failure) {
      error = failure;
    }
  }

  /// The library gives null for no reason.
  @Override
  public void onClose(int code, @Nullable String reason, boolean remote) {
    IOException known = error;
    String words = reason == null ? "" : OneLine.of(reason);
    inbox.end(known == null ? meaning(code, words, remote) : faults.http(known));
  }

  /// Reads until the end, which is told whatever it is.
  @Override
  public void run() {
    try {
      super.run();
    } finally {
      inbox.end(faults.lost());
    }
  }

  private IOException meaning(int code, String reason, boolean remote) {
    return switch (code) {
      case CloseFrame.ABNORMAL_CLOSE -> remote ? faults.lost() : faults.silent();
      case CloseFrame.NEVER_CONNECTED ->
          reason.isEmpty() ? faults.noAnswer() : faults.noWebSocket("no upgrade");
      default ->
          remote
              ? faults.closed(code, reason)
              : faults.noWebSocket(reason.isEmpty() ? "close code " + code : reason);
    };
  }
}
