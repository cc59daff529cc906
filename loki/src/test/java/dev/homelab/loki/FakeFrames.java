package dev.homelab.loki;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The server's side of a WebSocket, strict: a frame that is not masked, too long for its kind, or
/// of a reserved form ends the connection with the code for it.
final class FakeFrames {
  static final int TEXT = 1;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;
  static final int PROTOCOL_ERROR = 1002;

  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;

  private final FakeWire wire;
  private final DataInputStream in;

  /// A frame of the client's.
  record Frame(int kind, RecordedRequest.Bytes payload) {}

  FakeFrames(FakeWire wire) {
    this.wire = wire;
    this.in = new DataInputStream(wire.in());
  }

  /// Answers the client's frames until it closes or breaks a rule.
  void serve() throws IOException {
    boolean open = true;
    while (open) {
      Frame frame = read();
      switch (frame.kind()) {
        case PING -> write(PONG, frame.payload().toArray());
        case PONG, TEXT -> {}
        case CLOSE -> {
          write(CLOSE, code(frame.payload()));
          open = false;
        }
        default -> {
          close(PROTOCOL_ERROR, "unexpected frame");
          open = false;
        }
      }
    }
  }

  private Frame read() throws IOException {
    int first = in.readUnsignedByte();
    int second = in.readUnsignedByte();
    int length = second & 0x7f;
    boolean inOrder =
        (first & 0x70) == 0 && (first & FINAL) != 0 && (second & MASKED) != 0 && length < 126;
    if (!inOrder) {
      return new Frame(-1, new RecordedRequest.Bytes(new byte[0]));
    }
    byte[] mask = in.readNBytes(4);
    byte[] payload = in.readNBytes(length);
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % 4];
    }
    return new Frame(first & 0x0f, new RecordedRequest.Bytes(payload));
  }

  private static byte[] code(RecordedRequest.Bytes payload) {
    byte[] all = payload.toArray();
    return Arrays.copyOf(all, Math.min(2, all.length));
  }

  void text(String message) throws IOException {
    write(TEXT, message.getBytes(StandardCharsets.UTF_8));
  }

  void ping() throws IOException {
    write(PING, new byte[0]);
  }

  void close(int code, String reason) throws IOException {
    byte[] words = reason.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(words.length, 123);
    write(
        CLOSE,
        ByteBuffer.allocate(2 + length).putShort((short) code).put(words, 0, length).array());
  }

  private synchronized void write(int kind, byte[] payload) throws IOException {
    wire.write(frame(kind, payload));
  }

  /// Closes the connection without a word.
  void drop() throws IOException {
    wire.close();
  }

  /// The first part of a text's frame.
  synchronized void half(String message) throws IOException {
    byte[] whole = frame(TEXT, message.getBytes(StandardCharsets.UTF_8));
    wire.write(Arrays.copyOf(whole, whole.length / 2));
  }

  private static byte[] frame(int kind, byte[] payload) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(FINAL | kind);
    if (payload.length < 126) {
      frame.write(payload.length);
    } else if (payload.length < 0x10000) {
      frame.write(126);
      frame.writeBytes(ByteBuffer.allocate(2).putShort((short) payload.length).array());
    } else {
      frame.write(127);
      frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
    }
    frame.writeBytes(payload);
    return frame.toByteArray();
  }
}
