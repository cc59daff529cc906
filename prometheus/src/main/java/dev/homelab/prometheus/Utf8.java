package dev.homelab.prometheus;

/// Makes Java text fit for UTF-8.
public final class Utf8 {
  private Utf8() {}

  /// The text with each lone surrogate replaced by U+FFFD, as Loki does with bytes that are
  /// no UTF-8.
  public static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
