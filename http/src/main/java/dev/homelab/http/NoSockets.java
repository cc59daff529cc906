package dev.homelab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/// Connects to nothing: what stands in the place of the JDK's default, whose making reads every
/// root certificate of the JDK.
final class NoSockets extends SSLSocketFactory {
  static final NoSockets ONLY = new NoSockets();

  private NoSockets() {}

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    throw none();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw none();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    throw none();
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    throw none();
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    throw none();
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return new String[0];
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return new String[0];
  }

  private static SocketException none() {
    return new SocketException("no sockets without a trust of their own");
  }
}
