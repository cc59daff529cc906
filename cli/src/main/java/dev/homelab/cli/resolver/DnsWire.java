package dev.homelab.cli.resolver;

import dev.homelab.http.Deadline;
import dev.homelab.http.TlsClient;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/// Carries one message to a resolver and its answer back. Its sockets are plain and blocking: the
/// time of an exchange is the network's, and not that of threads to be started.
///
/// @param tls how TLS is laid over a connection, where it is
/// @param patience how long one exchange may take, however slowly an answer drips
record DnsWire(InetSocketAddress server, Optional<TlsClient> tls, Duration patience) {
  private static final int MOST_BYTES = 65_535;

  /// The answer over UDP: the first datagram from the resolver that has the question's number.
  byte[] udp(byte[] question) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(server);
      socket.send(new DatagramPacket(question, question.length));
      DatagramPacket answer = new DatagramPacket(new byte[MOST_BYTES], MOST_BYTES);
      do {
        answer.setLength(MOST_BYTES);
        socket.setSoTimeout(millisTo(end));
        socket.receive(answer);
      } while (!numberedAs(question, answer));
      byte[] message = new byte[answer.getLength()];
      System.arraycopy(answer.getData(), 0, message, 0, message.length);
      return message;
    }
  }

  private static boolean numberedAs(byte[] question, DatagramPacket answer) {
    byte[] data = answer.getData();
    return answer.getLength() >= 2 && data[0] == question[0] && data[1] == question[1];
  }

  /// The answer over TCP, where each message stands behind its length.
  byte[] tcp(byte[] question) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try (Socket plain = new Socket()) {
      plain.connect(server, millisTo(end));
      plain.setSoTimeout(millisTo(end));
      return tls.isPresent() ? overTls(plain, question, end) : exchange(plain, question, end);
    }
  }

  /// A handshake, and what lies within one record, can drip below any timeout of the socket.
  private byte[] overTls(Socket plain, byte[] question, long end) throws IOException {
    try (Deadline deadline = Deadline.closing(plain, end)) {
      try {
        return exchange(tls.orElseThrow().over(plain), question, end);
      } catch (IOException e) {
        if (deadline.passed()) {
          SocketTimeoutException late = new SocketTimeoutException("no answer in time");
          late.initCause(e);
          throw late;
        }
        throw e;
      }
    }
  }

  private static byte[] exchange(Socket connected, byte[] question, long end) throws IOException {
    try (Socket socket = connected) {
      ByteBuffer framed = ByteBuffer.allocate(2 + question.length);
      framed.putShort((short) question.length).put(question);
      socket.getOutputStream().write(framed.array());
      DataInputStream in = new DataInputStream(new Bounded(socket, end));
      byte[] answer = new byte[in.readUnsignedShort()];
      in.readFully(answer);
      return answer;
    }
  }

  private static int millisTo(long end) throws SocketTimeoutException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("no answer in time");
    }
    return (int) left;
  }

  /// What a socket gives until a moment in time.
  private static final class Bounded extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final long end;

    Bounded(Socket socket, long end) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      socket.setSoTimeout(millisTo(end));
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      socket.setSoTimeout(millisTo(end));
      return in.read(bytes, from, length);
    }
  }
}
