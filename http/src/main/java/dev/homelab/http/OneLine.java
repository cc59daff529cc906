package dev.homelab.http;

/// Cuts text of unknown origin (what a server, a certificate or a file says) to what fits inside
/// one line of a message. It stays of unknown origin: whoever prints it has to see to what its
/// characters do on a terminal.
public final class OneLine {
  private static final int LONGEST = 200;

  private OneLine() {}

  /// The text with runs of white space and line breaks as one space, cut to 200 characters.
  public static String of(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isBlank(c)) {
        c = ' ';
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
}
