package dev.homelab.loki;

/// Makes text of unknown origin fit for one line of a message.
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  /// The text without control and format characters (line breaks, ANSI escapes, bidirectional
  /// overrides), runs of white space as one space, cut to 200 characters.
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .takeWhile(c -> line.length() < LONGEST)
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (isShown(c)) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
