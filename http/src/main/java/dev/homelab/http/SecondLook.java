package dev.homelab.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/// Looks again at a server that did not answer as was expected, to say what it speaks. Nothing is
/// asked of it but a handshake, and nothing that it shows is judged.
///
/// @param end when it has to be over, as [System#nanoTime] will give it
record SecondLook(Visit visit, InetSocketAddress address, Duration connect, long end) {
  private static final String HTTP2 = "h2";

  /// Whether it speaks TLS: it has shown a certificate.
  boolean takesTls() {
    try {
      TlsSockets sockets = TlsSockets.unchecked(visit.host(), null);
      var _ = protocol(sockets);
      return sockets.notes().handshake().isPresent();
    } catch (ClientFileException e) {
      return false;
    }
  }

  /// Whether it takes HTTP/2 over TLS (RFC 9113, 3.2).
  boolean takesHttp2() {
    try {
      return protocol(TlsSockets.unchecked(visit.host(), null), HTTP2).equals(HTTP2);
    } catch (ClientFileException e) {
      return false;
    }
  }

  /// The protocol over TLS that it takes; empty if it takes none.
  private String protocol(TlsSockets sockets, String... offered) {
    Faults faults =
        new Faults(Endpoint.dialling(visit.host(), visit.port(), address), connect, connect);
    try (Line line = new Line(new Socket(), address, faults, end)) {
      var _ = line.connect();
      SSLSocket tls = line.overTls(sockets, visit.host(), visit.port(), offered);
      String chosen = tls.getApplicationProtocol();
      return chosen == null ? "" : chosen;
    } catch (IOException e) {
      return "";
    }
  }
}
