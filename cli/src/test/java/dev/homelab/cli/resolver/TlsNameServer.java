package dev.homelab.cli.resolver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import javax.net.ssl.SSLServerSocket;

/// A name server over TLS in front of another one, which it asks over TCP: the messages are the
/// same (RFC 7858).
public final class TlsNameServer implements AutoCloseable {
  private final SSLServerSocket socket;
  private final String behind;

  /// @param behind address and port of the name server that knows
  public TlsNameServer(SSLServerSocket socket, String behind) {
    this.socket = socket;
    this.behind = behind;
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /// Address and port.
  public String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException e) {
        // A client that doesn't believe the certificate, or the end.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    int colon = behind.lastIndexOf(':');
    try (Socket other =
        new Socket(behind.substring(0, colon), Integer.parseInt(behind.substring(colon + 1)))) {
      pass(connection, other);
      pass(other, connection);
    }
  }

  private static void pass(Socket from, Socket to) throws IOException {
    DataInputStream in = new DataInputStream(from.getInputStream());
    byte[] message = new byte[in.readUnsignedShort()];
    in.readFully(message);
    DataOutputStream out = new DataOutputStream(to.getOutputStream());
    out.writeShort(message.length);
    out.write(message);
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
