package dev.homelab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/// Lays TLS over a [Tunnel], as [TlsSockets] does over a socket that is connected to the host
/// itself.
final class TunnelSockets extends SSLSocketFactory {
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

  @Override
  public Socket createSocket(String address, int port) throws IOException {
    throw tunnelOnly();
  }

  @Override
  public Socket createSocket(String address, int port, InetAddress local, int localPort)
      throws IOException {
    throw tunnelOnly();
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    throw tunnelOnly();
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    throw tunnelOnly();
  }

  private static SocketException tunnelOnly() {
    return new SocketException("TLS is laid over the tunnel only");
  }
}
