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

/// Opens [WebSocket]s: connects where the dial or a proxy says, lays TLS over the connection under
/// the URL's own name, and hands it to the library, which neither looks up nor connects nor judges
/// anything. Apart from [Http], so that no other exchange loads the library.
///
/// @param headers those of a GET
/// @param tunnel by which it goes, if it goes by a proxy
record Upgrading(
    Request request,
    Map<String, String> headers,
    Optional<Tunnel> tunnel,
    Trust trust,
    int mostBytes,
    Duration ping) {

  /// Opens one; connect, TLS and upgrade together are bounded by both timeouts.
  WebSocket at(InetSocketAddress address, Faults faults) throws IOException {
    Duration most = faults.connectTimeout().plus(faults.readTimeout());
    Socket fresh = tunnel.isPresent() ? tunnel.get().socket() : new Socket();
    Line line = new Line(fresh, address, faults, System.nanoTime() + most.toNanos());
    boolean opened = false;
    try {
      Socket socket = line.connect();
      if (request.secure()) {
        socket = line.overTls(trust.sockets(request.host()), request.host(), request.port());
      }
      // A read that has begun keeps the timeout that it began with.
      socket.setSoTimeout(0);
      WebSocket made = upgraded(socket, line, faults);
      line.keep();
      opened = true;
      return made;
    } finally {
      if (!opened) {
        line.close();
      }
    }
  }

  private WebSocket upgraded(Socket socket, Line line, Faults faults) throws IOException {
    Inbox inbox = new Inbox();
    UpgradeAnswer answer = new UpgradeAnswer(mostBytes);
    WebSocketWire wire =
        new WebSocketWire(uri(), answer, ownHeaders(), socket, ping, inbox, faults);
    Thread reader = new Thread(wire, "websocket");
    reader.setDaemon(true);
    reader.start();
    try {
      inbox.awaitOpen();
      return new WebSocket(socket, inbox);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException e) {
      Optional<UpgradeRefused> refusal = answer.refusal();
      if (refusal.isPresent()) {
        throw refusal.get();
      }
      throw line.isLate() ? faults.http(new SocketTimeoutException()) : e;
    }
  }

  private URI uri() {
    URI asked = request.uri();
    String authority = asked.getHost() == null ? "localhost" : asked.getRawAuthority();
    String path = URI.create(asked.getRawPath()).toASCIIString();
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    return URI.create((request.secure() ? "wss://" : "ws://") + authority + path + query);
  }

  private Map<String, String> ownHeaders() {
    Map<String, String> own = new LinkedHashMap<>(headers);
    own.remove("Connection");
    if (request.uri().getHost() == null) {
      // The library takes the name from the URI, which has none for `my_loki`.
      own.put("Host", request.hostHeader());
    }
    return own;
  }
}
