package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The first hundred bytes of a database.
///
/// @param pageSize in bytes, a power of two from 512 to 65,536
/// @param usable the bytes of a page without those at its end that are reserved
/// @param text how texts are written
record Header(int pageSize, int usable, Charset text) {
  static final int SIZE = 100;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LEAST_USABLE = 480;

  static Header read(SeekableByteChannel file) throws IOException {
    byte[] bytes = new byte[SIZE];
    if (!Channels.read(file, 0, bytes)) {
      throw new DamagedException("no header");
    }
    return of(bytes);
  }

  static Header of(byte[] bytes) throws DamagedException {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.slice(0, MAGIC.length).mismatch(ByteBuffer.wrap(MAGIC)) >= 0) {
      throw new DamagedException("no SQLite database");
    }
    int size = header.getShort(16) & 0xffff;
    size = size == 1 ? 1 << 16 : size;
    int usable = size - (header.get(20) & 0xff);
    if (size < 512 || Integer.bitCount(size) != 1 || usable < LEAST_USABLE) {
      throw new DamagedException("page size");
    }
    return new Header(size, usable, encoding(header.getInt(56)));
  }

  private static Charset encoding(int number) throws DamagedException {
    return switch (number) {
      case 0, 1 -> StandardCharsets.UTF_8;
      case 2 -> StandardCharsets.UTF_16LE;
      case 3 -> StandardCharsets.UTF_16BE;
      default -> throw new DamagedException("encoding");
    };
  }
}
