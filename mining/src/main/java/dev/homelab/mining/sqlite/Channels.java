package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Whole pieces of a file.
final class Channels {
  private Channels() {}

  /// Fills the piece from a place on.
  ///
  /// @return false if the file ends before that
  static boolean read(SeekableByteChannel file, long at, byte[] piece) throws IOException {
    ByteBuffer into = ByteBuffer.wrap(piece);
    file.position(at);
    while (into.hasRemaining()) {
      if (file.read(into) < 0) {
        return false;
      }
    }
    return true;
  }
}
