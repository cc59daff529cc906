package dev.homelab.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// Prints how long the first checksum of a journal's line takes in this process, in microseconds:
/// by the class that is named, `own`, `crc32` or `crc32c`.
final class FirstChecksum {
  private static final String LINE = "1 1764220000000000000 0 0.1.0 ada net check";

  private FirstChecksum() {}

  public static void main(String[] arguments) {
    String which = arguments[0];
    long start = System.nanoTime();
    long value =
        which.equals("own")
            ? dev.homelab.telemetry.Checksum.of(LINE)
            : of(which.equals("crc32") ? new CRC32() : new CRC32C());
    long took = System.nanoTime() - start;
    System.out.println(took / 1000 + " " + Long.toHexString(value));
  }

  private static long of(Checksum checksum) {
    byte[] bytes = LINE.getBytes(StandardCharsets.US_ASCII);
    checksum.update(bytes, 0, bytes.length);
    return checksum.getValue();
  }
}
