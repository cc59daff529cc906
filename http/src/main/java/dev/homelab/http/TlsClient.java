package dev.homelab.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/// TLS to one host over connections that somebody else makes, for protocols that are not HTTP: the
/// same authorities, the same rules of names and the same words as [Http]. Made by [Trust#client].
///
/// Safe for use by several threads.
public final class TlsClient {
  private final TlsSockets sockets;
  private final String host;

  TlsClient(TlsSockets sockets, String host) {
    this.sockets = sockets;
    this.host = host;
  }

  /// Shakes hands. It waits as long as the connection's own timeout lets it for each part of the
  /// server's answers; who has a deadline for the whole closes the connection.
  ///
  /// @param connected is closed with what is returned, and not if it fails
  /// @throws Unreachable if the handshake fails
  public SSLSocket over(Socket connected) throws IOException {
    InetSocketAddress server = (InetSocketAddress) connected.getRemoteSocketAddress();
    Duration patience = Duration.ofMillis(connected.getSoTimeout());
    Faults faults =
        new Faults(Endpoint.dialling(host, server.getPort(), server), patience, patience);
    try {
      SSLSocket tls = (SSLSocket) sockets.createSocket(connected, host, server.getPort(), true);
      tls.startHandshake();
      return tls;
    } catch (IOException e) {
      throw faults.tls(e, sockets.notes());
    }
  }
}
