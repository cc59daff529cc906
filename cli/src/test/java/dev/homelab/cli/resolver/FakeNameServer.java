package dev.homelab.cli.resolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Section;

/// A name server that does what no real one can be brought to: over UDP only, it gives back each
/// question with the flags that a test sets, or nothing at all.
public final class FakeNameServer implements AutoCloseable {
  private final DatagramSocket socket;
  private final UnaryOperator<byte[]> answer;
  private final AtomicInteger questions = new AtomicInteger();

  /// @param answer what comes back for a question; nothing for an empty array
  public FakeNameServer(UnaryOperator<byte[]> answer) throws IOException {
    this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    this.answer = answer;
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /// One that answers with a code, such as 2 for SERVFAIL, and no record.
  public static FakeNameServer saying(int code) throws IOException {
    return new FakeNameServer(
        question -> {
          question[2] |= (byte) 0x80;
          question[3] = (byte) (0x80 | code);
          return question;
        });
  }

  /// One whose answers are always cut.
  public static FakeNameServer cutting() throws IOException {
    return new FakeNameServer(
        question -> {
          question[2] |= (byte) 0x82;
          question[3] = (byte) 0x80;
          return question;
        });
  }

  /// One that says of another name that there is none: the first letter is changed.
  public static FakeNameServer confused() throws IOException {
    return new FakeNameServer(
        question -> {
          question[2] |= (byte) 0x80;
          question[3] = (byte) 0x83;
          question[13] ^= 1;
          return question;
        });
  }

  /// One that makes its answers of questions as a message.
  public static FakeNameServer answering(UnaryOperator<Message> answer) throws IOException {
    return new FakeNameServer(
        question -> {
          try {
            Message asked = new Message(question);
            Message said = new Message(asked.getHeader().getID());
            said.getHeader().setFlag(Flags.QR);
            said.addRecord(asked.getQuestion(), Section.QUESTION);
            if (asked.getOPT() != null) {
              said.addRecord(new OPTRecord(1232, 0, 0), Section.ADDITIONAL);
            }
            return answer.apply(said).toWire();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// One that never answers.
  public static FakeNameServer silent() throws IOException {
    return new FakeNameServer(question -> new byte[0]);
  }

  public String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  public int questions() {
    return questions.get();
  }

  private void serve() {
    byte[] buffer = new byte[4096];
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        questions.incrementAndGet();
        byte[] back = answer.apply(Arrays.copyOf(packet.getData(), packet.getLength()));
        if (back.length > 0) {
          socket.send(new DatagramPacket(back, back.length, packet.getSocketAddress()));
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
