package dev.homelab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/// Lays TLS over a socket that is connected already, and connects none by itself: the dial decides
/// where a connection goes.
abstract class LaidSockets extends SSLSocketFactory {
  @Override
  public final Socket createSocket(String host, int port) throws IOException {
    throw laidOnly();
  }

  @Override
  public final Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw laidOnly();
  }

  @Override
  public final Socket createSocket(InetAddress address, int port) throws IOException {
    throw laidOnly();
  }

  @Override
  public final Socket createSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    throw laidOnly();
  }

  private static SocketException laidOnly() {
    return new SocketException("TLS is laid over connected sockets only");
  }
}
