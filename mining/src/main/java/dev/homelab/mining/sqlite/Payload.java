package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The bytes of a record: those in the cell, and those in its chain of overflow pages.
final class Payload {
  private static final int LONGEST = (1 << 20) + (1 << 14);

  private Payload() {}

  /// Whether a payload is too long to be read.
  static boolean tooLong(long length) {
    return length > LONGEST;
  }

  /// The payload of a cell, of which a page begins with these bytes at this place.
  static byte[] read(Pages pages, byte[] page, int at, int length) throws IOException {
    int usable = pages.header().usable();
    int here = inCell(length, usable);
    byte[] payload = new byte[length];
    copy(page, at, payload, 0, here);
    if (here < length) {
      check(at + here + 4 <= page.length, "cell");
      chain(pages, ByteBuffer.wrap(page).getInt(at + here), payload, here);
    }
    return payload;
  }

  /// A chain has as many pages as the length asks for: that is what ends one that runs in a circle.
  private static void chain(Pages pages, int first, byte[] payload, int from) throws IOException {
    int usable = pages.header().usable();
    int number = first;
    int done = from;
    while (done < payload.length) {
      byte[] page = pages.page(number);
      int here = Math.min(usable - 4, payload.length - done);
      copy(page, 4, payload, done, here);
      done += here;
      number = ByteBuffer.wrap(page).getInt(0);
    }
  }

  /// How much of a payload lies in a leaf of a table.
  private static int inCell(int length, int usable) {
    int most = usable - 35;
    if (length <= most) {
      return length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int rest = least + (length - least) % (usable - 4);
    return rest <= most ? rest : least;
  }

  private static void copy(byte[] from, int at, byte[] to, int place, int length)
      throws DamagedException {
    check(at >= 0 && at + length <= from.length, "cell");
    System.arraycopy(from, at, to, place, length);
  }

  static void check(boolean holds, String what) throws DamagedException {
    if (!holds) {
      throw new DamagedException(what);
    }
  }
}
