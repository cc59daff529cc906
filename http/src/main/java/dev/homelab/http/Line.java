package dev.homelab.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/// A connection to one address: TCP, and TLS over it under the URL's own name. All of it is over at
/// one moment, whatever the other side does to stretch it.
///
/// Not for [Http]'s own exchanges, which the JDK opens and keeps.
final class Line implements Closeable {
  private final Socket socket;
  private final InetSocketAddress address;
  private final Faults faults;
  private final Deadline deadline;
  private final long end;

  /// Nothing is connected yet.
  ///
  /// @param end when it has to be over, as [System#nanoTime] will give it
  Line(InetSocketAddress address, Faults faults, long end) {
    this(new Socket(), address, faults, end);
  }

  /// As the other constructor.
  ///
  /// @param socket what to connect, such as a [Tunnel]'s
  Line(Socket socket, InetSocketAddress address, Faults faults, long end) {
    this.socket = socket;
    this.address = address;
    this.faults = faults;
    this.end = end;
    this.deadline = Deadline.closing(socket, end);
  }

  /// A connection that is there already.
  static Line over(Socket connected, Faults faults, long end) {
    return new Line(connected, (InetSocketAddress) connected.getRemoteSocketAddress(), faults, end);
  }

  /// @return the connected socket, with the time that is left as its timeout
  /// @throws Unreachable if it can't be connected, or the time is over
  Socket connect() throws Unreachable {
    try {
      socket.connect(address, (int) Math.min(faults.connectTimeout().toMillis(), millisLeft()));
      socket.setSoTimeout(millisLeft());
      return socket;
    } catch (IOException e) {
      throw isLate() ? faults.late(Leg.CONNECT, e) : faults.connect(e);
    }
  }

  /// Shakes hands; [#connect] was called before.
  ///
  /// @param protocols those that are offered above TLS (ALPN), if any are
  /// @return a socket that closes the other one with it
  /// @throws Unreachable if the handshake fails, or the time is over
  SSLSocket overTls(TlsSockets sockets, String host, int port, String... protocols)
      throws Unreachable {
    try {
      SSLSocket tls = (SSLSocket) sockets.createSocket(socket, host, port, true);
      if (protocols.length > 0) {
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setApplicationProtocols(protocols);
        tls.setSSLParameters(parameters);
      }
      tls.setSoTimeout(millisLeft());
      tls.startHandshake();
      return tls;
    } catch (IOException e) {
      throw isLate() ? faults.late(Leg.TLS, e) : faults.tls(e, sockets.notes());
    }
  }

  /// Whether the time is over.
  boolean isLate() {
    return deadline.passed() || end - System.nanoTime() <= 0;
  }

  /// At least 1.
  int millisLeft() throws SocketTimeoutException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("the whole took too long");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  /// Lets the connection live on without an end.
  void keep() {
    deadline.close();
  }

  @Override
  public void close() {
    deadline.close();
    try {
      socket.close();
    } catch (IOException e) {
      // It is of no more use either way.
    }
  }
}
