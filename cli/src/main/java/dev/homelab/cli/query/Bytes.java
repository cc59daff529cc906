package dev.homelab.cli.query;

import java.math.BigDecimal;
import java.math.MathContext;

/// Sizes for a person.
public final class Bytes {
  private static final long KIBI = 1024;
  private static final String UNITS = "KMGTPE";

  private Bytes() {}

  /// Three digits or all, such as `999 B` and `1.21 GiB`.
  public static String shown(long bytes) {
    if (bytes < KIBI) {
      return bytes + " B";
    }
    double size = bytes;
    int unit = -1;
    while (size >= KIBI - 0.5) {
      size /= KIBI;
      unit++;
    }
    BigDecimal digits = new BigDecimal(size).round(new MathContext(size < 1000 ? 3 : 4));
    return digits.stripTrailingZeros().toPlainString() + " " + UNITS.charAt(unit) + "iB";
  }
}
