package dev.homelab.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A name server on the loopback interface. It knows every name, and gives each the address of this
/// machine; or it knows none.
final class NameServer {
  private static final int HEADER = 12;
  private static final int ANSWER = 0x8180;
  private static final int NO_SUCH_NAME = 0x8183;
  private static final int QUESTIONS_NAME = 0xc00c;

  private final boolean knows;
  private final DatagramSocket socket;

  private NameServer(boolean knows) throws IOException {
    this.knows = knows;
    this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::serve, "names");
    server.setDaemon(true);
    server.start();
  }

  static NameServer ofAll() throws IOException {
    return new NameServer(true);
  }

  static NameServer ofNone() throws IOException {
    return new NameServer(false);
  }

  /// As a setting has it.
  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(new byte[512], 512);
        socket.receive(packet);
        byte[] answer = answer(packet.getData());
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The question as it came, without what followed it, and one record of type A if it is known.
  private byte[] answer(byte[] asked) {
    int end = HEADER;
    while (asked[end] != 0) {
      end += asked[end] + 1;
    }
    end += 5;
    ByteBuffer answer = ByteBuffer.allocate(end + 16);
    answer.put(asked, 0, 2).putShort((short) (knows ? ANSWER : NO_SUCH_NAME));
    answer.putShort((short) 1).putShort((short) (knows ? 1 : 0)).putInt(0);
    answer.put(asked, HEADER, end - HEADER);
    if (!knows) {
      return Arrays.copyOf(answer.array(), end);
    }
    answer.putShort((short) QUESTIONS_NAME).putShort((short) 1).putShort((short) 1);
    answer.putInt(60).putShort((short) 4).put(new byte[] {127, 0, 0, 1});
    return answer.array();
  }
}
