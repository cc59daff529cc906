package dev.homelab.cli.output;

/// How many columns of a terminal a text takes.
///
/// A cluster of what is shown as one is counted as one: a character with its marks, emoji that
/// joiners join, an emoji with the tone of its skin. Older terminals show joined emoji one beside
/// the other, and a line with some may be longer there.
final class Width {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  private Width() {}

  /// @param text as [Printable] leaves it
  static int of(String text) {
    int plain = plain(text);
    int width = plain;
    for (int at = plain; at < text.length(); ) {
      int end = clusterEnd(text, at);
      width += ofCluster(text, at, end);
      at = end;
    }
    return width;
  }

  /// How many characters at the start take a column each: most texts have no others. The last of
  /// them may be the base of a mark.
  private static int plain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) >= 0x7F) {
        return Math.max(0, i - 1);
      }
    }
    return length;
  }

  /// How much of a text fits: where its rest begins.
  ///
  /// @param from where the part begins
  /// @param columns that it may take
  static int fitting(String text, int from, int columns) {
    int left = columns;
    int at = from;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      left -= ofCluster(text, at, end);
      if (left < 0) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static int clusterEnd(String text, int at) {
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    if (isFlagLetter(first) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
      return end + Character.charCount(first);
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (c == JOINER && end + 1 < text.length()) {
        end++;
        end += Character.charCount(text.codePointAt(end));
      } else if (isMark(c) || isTone(c)) {
        end += Character.charCount(c);
      } else {
        return end;
      }
    }
    return end;
  }

  private static int ofCluster(String text, int at, int end) {
    int c = text.codePointAt(at);
    if (c < 0x7F) {
      return isEmojiStyle(text, at + 1, end) ? 2 : 1;
    }
    if (isMark(c)) {
      return 0;
    }
    boolean isEmoji = isEmojiStyle(text, at + Character.charCount(c), end);
    return Wide.has(c) || isEmoji || isFlag(text, at, end) ? 2 : 1;
  }

  private static boolean isFlag(String text, int at, int end) {
    return isFlagLetter(text.codePointAt(at)) && end - at > 2;
  }

  /// Whether a character is half of a country's flag (Unicode's `Regional_Indicator`).
  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /// Whether a text character is asked to look as an emoji does.
  private static boolean isEmojiStyle(String text, int at, int end) {
    return at < end && text.charAt(at) == EMOJI_STYLE;
  }

  /// Whether a character takes no room of its own: a mark, a joiner, a vowel or an end of a Hangul
  /// syllable.
  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    };
  }

  private static boolean isTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }
}
