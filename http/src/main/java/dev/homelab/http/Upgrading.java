package dev.homelab.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/// Opens [WebSocket]s: connects where the dial says, lays TLS over the connection under the URL's
/// own name, and hands it to the library, which neither looks up nor connects nor judges anything.
/// Apart from [Http], so that no other exchange loads the library.
///
/// @param headers those of a GET
record Upgrading(
    Request request, Map<String, String> headers, Trust trust, int mostBytes, Duration ping) {

  /// Opens one; connect, TLS and upgrade together are bounded by both timeouts.
  WebSocket at(InetSocketAddress address, Faults faults) throws IOException {
    Duration most = faults.connectTimeout().plus(faults.readTimeout());
    Socket socket = new Socket();
    boolean opened = false;
    try (Deadline deadline = Deadline.closing(socket, System.nanoTime() + most.toNanos())) {
      connect(socket, address, faults);
      Socket line = request.secure() ? overTls(socket, deadline, faults) : socket;
      WebSocket made = upgraded(line, deadline, faults);
      opened = true;
      return made;
    } finally {
      if (!opened) {
        close(socket);
      }
    }
  }

  private static void connect(Socket socket, InetSocketAddress address, Faults faults)
      throws Unreachable {
    try {
      socket.connect(address, (int) faults.connectTimeout().toMillis());
    } catch (IOException e) {
      throw faults.connect(e);
    }
  }

  private Socket overTls(Socket socket, Deadline deadline, Faults faults) throws IOException {
    TlsSockets sockets = trust.sockets(request.host());
    try {
      SSLSocket tls =
          (SSLSocket) sockets.createSocket(socket, request.host(), request.port(), true);
      tls.startHandshake();
      return tls;
    } catch (IOException e) {
      throw faults.tls(deadline.passed() ? new SocketTimeoutException() : e);
    }
  }

  private WebSocket upgraded(Socket line, Deadline deadline, Faults faults) throws IOException {
    Inbox inbox = new Inbox();
    UpgradeAnswer answer = new UpgradeAnswer(mostBytes);
    WebSocketWire wire = new WebSocketWire(uri(), answer, ownHeaders(), line, ping, inbox, faults);
    Thread reader = new Thread(wire, "websocket");
    reader.setDaemon(true);
    reader.start();
    try {
      inbox.awaitOpen();
      return new WebSocket(line, inbox);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException e) {
      Optional<UpgradeRefused> refusal = answer.refusal();
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      throw deadline.passed() ? faults.http(new SocketTimeoutException()) : e;
    }
  }

  private URI uri() {
    String text = request.uri().toASCIIString();
    return URI.create((request.secure() ? "wss" : "ws") + text.substring(text.indexOf(':')));
  }

  private Map<String, String> ownHeaders() {
    Map<String, String> own = new LinkedHashMap<>(headers);
    own.remove("Connection");
    return own;
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no more use either way.
    }
  }
}
