package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.Map;

/// A write-ahead log: pages that are newer than those of the database itself.
///
/// A frame counts if its salts are those of the log's header, if its checksum, which runs on over
/// all before it, is right, and if a frame that commits follows or is it. The first that does not
/// ends the log: what stands behind are the leavings of an earlier round. That is what SQLite
/// itself does.
final class Log {
  private static final int HEADER = 32;
  private static final int FRAME = 24;
  private static final int MAGIC = 0x377f0682;

  private final Map<Integer, Long> places;
  private final int pages;

  private Log(Map<Integer, Long> places, int pages) {
    this.places = places;
    this.pages = pages;
  }

  static Log none() {
    return new Log(Map.of(), 0);
  }

  /// Where the newest content of a page lies in the log; -1 if it is not there.
  long place(int page) {
    return places.getOrDefault(page, -1L);
  }

  /// How many pages the database has after the last commit in the log; 0 if there is none.
  int pages() {
    return pages;
  }

  /// Reads a log. One that does not begin like one is none: SQLite too takes it for empty.
  static Log read(SeekableByteChannel file, int pageSize) throws IOException {
    byte[] bytes = new byte[HEADER];
    if (!Channels.read(file, 0, bytes)) {
      return none();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int magic = header.getInt(0);
    int size = header.getInt(8);
    if ((magic & ~1) != MAGIC || size != pageSize) {
      return none();
    }
    Sum sum = new Sum((magic & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    sum.add(bytes, 0, 24);
    if (!sum.is(header.getInt(24), header.getInt(28))) {
      return none();
    }
    return frames(file, pageSize, header.getLong(16), sum);
  }

  private static Log frames(SeekableByteChannel file, int pageSize, long salts, Sum sum)
      throws IOException {
    Map<Integer, Long> committed = new HashMap<>();
    Map<Integer, Long> open = new HashMap<>();
    int pages = 0;
    byte[] bytes = new byte[FRAME + pageSize];
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    for (long at = HEADER; Channels.read(file, at, bytes); at += bytes.length) {
      sum.add(bytes, 0, 8);
      sum.add(bytes, FRAME, pageSize);
      if (frame.getLong(8) != salts || !sum.is(frame.getInt(16), frame.getInt(20))) {
        break;
      }
      open.put(frame.getInt(0), at + FRAME);
      if (frame.getInt(4) != 0) {
        committed.putAll(open);
        open.clear();
        pages = frame.getInt(4);
      }
    }
    return new Log(committed, pages);
  }

  /// The checksum of a log, which runs on.
  private static final class Sum {
    private final ByteOrder order;
    private int first;
    private int second;

    Sum(ByteOrder order) {
      this.order = order;
    }

    void add(byte[] bytes, int from, int length) {
      ByteBuffer words = ByteBuffer.wrap(bytes).order(order);
      for (int i = from; i < from + length; i += 8) {
        first += words.getInt(i) + second;
        second += words.getInt(i + 4) + first;
      }
    }

    boolean is(int one, int two) {
      return first == one && second == two;
    }
  }
}
