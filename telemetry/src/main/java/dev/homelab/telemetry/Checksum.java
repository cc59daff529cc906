package dev.homelab.telemetry;

/// The CRC-32 of one short ASCII text, as [java.util.zip.CRC32] gives it, which every verb would
/// load a native library for. Four bits at a time: the table is small, and ready in an instant,
/// which those of [java.util.zip.CRC32C] are not (`bench/checksum`).
final class Checksum {
  /// The remainders of the sixteen values of four bits, under the reversed polynomial 0xEDB88320.
  private static final int[] REMAINDERS = new int[16];

  static {
    for (int i = 0; i < REMAINDERS.length; i++) {
      int remainder = i;
      for (int bit = 0; bit < 4; bit++) {
        remainder = remainder >>> 1 ^ ((remainder & 1) == 0 ? 0 : 0xEDB88320);
      }
      REMAINDERS[i] = remainder;
    }
  }

  private Checksum() {}

  static int of(CharSequence ascii) {
    int crc = -1;
    for (int i = 0; i < ascii.length(); i++) {
      crc ^= ascii.charAt(i);
      crc = crc >>> 4 ^ REMAINDERS[crc & 0xf];
      crc = crc >>> 4 ^ REMAINDERS[crc & 0xf];
    }
    return ~crc;
  }
}
