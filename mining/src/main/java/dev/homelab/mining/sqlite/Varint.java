package dev.homelab.mining.sqlite;

/// A reader of numbers of one to nine bytes, seven bits in each of the first eight.
final class Varint {
  private final byte[] bytes;
  private int at;

  Varint(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /// Where the next one begins.
  int at() {
    return at;
  }

  long next() throws DamagedException {
    long value = 0;
    for (int i = 0; i < 9; i++) {
      Payload.check(at >= 0 && at < bytes.length, "number");
      byte b = bytes[at++];
      if (i == 8) {
        return (value << 8) | (b & 0xff);
      }
      value = (value << 7) | (b & 0x7f);
      if (b >= 0) {
        return value;
      }
    }
    return value;
  }
}
