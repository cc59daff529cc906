package dev.homelab.http;

/// Makes text of unknown origin (what a server, a certificate or a file says) fit to stand inside
/// one line of a message.
public final class OneLine {
  private static final int LONGEST = 200;

  private OneLine() {}

  /// The text without control, format and unassigned characters (ANSI escapes, bidirectional
  /// overrides, lone surrogates), with runs of white space and line breaks as one space, cut to 200
  /// characters.
  public static String of(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isBlank(c)) {
        c = ' ';
      } else if (!isShown(c)) {
        continue;
      }
      if (line.length() + Character.charCount(c) > LONGEST) {
        break;
      }
      if (c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
        line.appendCodePoint(c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
