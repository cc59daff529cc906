package dev.homelab.cli.output;

/// Text without control characters.
public final class Printable {
  private Printable() {}

  /// The text with each control and format character replaced by `�`: C0, C1, DEL, line and
  /// paragraph separators, and the invisible characters that reorder text.
  public static String of(String untrusted) {
    int i = 0;
    while (i < untrusted.length() && !isHarmful(untrusted.charAt(i))) {
      i++;
    }
    if (i == untrusted.length()) {
      return untrusted;
    }
    StringBuilder safe = new StringBuilder(untrusted);
    for (; i < safe.length(); i++) {
      if (isHarmful(safe.charAt(i))) {
        safe.setCharAt(i, '\uFFFD');
      }
    }
    return safe.toString();
  }

  private static boolean isHarmful(char c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return c < 0xa0
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff;
  }
}
