package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;

/// Lays TLS over a [Tunnel], as [TlsSockets] does over a socket that is connected to the host
/// itself.
final class TunnelSockets extends LaidSockets {
  private final Tunnel tunnel;
  private final TlsSockets sockets;

  TunnelSockets(Tunnel tunnel, TlsSockets sockets) {
    this.tunnel = tunnel;
    this.sockets = sockets;
  }

  @Override
  public Socket createSocket() {
    return tunnel.socket();
  }

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return sockets.createSocket(socket, host, port, autoClose);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return sockets.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return sockets.getSupportedCipherSuites();
  }
}
