package dev.homelab.http;

/// Makes text of unknown origin fit for one line of a message.
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  /// The text without control and format characters (line breaks, ANSI escapes, bidirectional
  /// overrides), runs of white space as one space, cut to 200 characters.
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        line.append(c);
      }
    }
    return line.toString().strip();
  }
}
