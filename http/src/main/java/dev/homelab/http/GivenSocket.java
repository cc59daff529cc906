package dev.homelab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/// Gives one socket, which is connected already, and makes none.
final class GivenSocket extends SocketFactory {
  private final Socket line;

  GivenSocket(Socket line) {
    this.line = line;
  }

  @Override
  public Socket createSocket() {
    return line;
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

  private static SocketException none() {
    return new SocketException("no sockets beside the dialled one");
  }
}
