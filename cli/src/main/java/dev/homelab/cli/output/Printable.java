package dev.homelab.cli.output;

/// Text without characters that act on a terminal, hide, or show text in another order than it has.
/// Everything that is printed comes through here.
///
/// Each such character is replaced by `�`, so that it is seen that there was one. Which they are
/// follows from their category in Unicode: control (Cc), format (Cf), line and paragraph separators
/// (Zl, Zp), lone surrogates (Cs), and what Unicode has not assigned (Cn), of which nobody can say
/// what it does. To these come the letters and marks that are there to show nothing.
///
/// What stays though it shows nothing by itself: a joiner between two emoji, and one variation
/// selector behind a character, which choose how that one looks. A row of selectors, and the tags
/// of which a few flags are made, can carry any text unseen, and don't stay. Of marks that are
/// stacked on one character the first eight stay: more reach into the lines above and below. Spaces
/// of any width, private characters and letters that are written from right to left stay.
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int JOINER = 0x200D;
  private static final int MOST_MARKS = 8;

  private final String text;
  private final boolean ownLayout;
  private int base = -1;
  private boolean selected;
  private int marks;

  private Printable(String text, boolean ownLayout) {
    this.text = text;
    this.ownLayout = ownLayout;
  }

  /// The text as a part of a line: line breaks and tabs are replaced too.
  public static String of(String untrusted) {
    int plain = plainStart(untrusted, false);
    return plain == untrusted.length() ? untrusted : new Printable(untrusted, false).from(plain);
  }

  /// Text whose line breaks and tabs are the tool's own layout: they stay.
  public static String layout(String text) {
    int plain = plainStart(text, true);
    return plain == text.length() ? text : new Printable(text, true).from(plain);
  }

  /// The text as one line: a line break or a tab in it becomes a space.
  public static String line(String untrusted) {
    boolean broken = false;
    for (int i = 0; i < untrusted.length() && !broken; i++) {
      char c = untrusted.charAt(i);
      broken = c == '\n' || c == '\r' || c == '\t';
    }
    return of(
        broken
            ? untrusted
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\t', ' ')
            : untrusted);
  }

  /// Whether a character is nothing by itself that a reader would see, or acts on a terminal,
  /// wherever it stands. True of joiners and of variation selectors too.
  static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> isBlank(c) || isSelector(c);
    };
  }

  /// Letters and marks that Unicode has as `Default_Ignorable_Code_Point`: a joiner of graphemes,
  /// and fillers and vowels that are never seen.
  private static boolean isBlank(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c == 0x3164
        || c == 0xFFA0;
  }

  /// Unicode's `Variation_Selector`.
  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180D)
        || c == 0x180F;
  }

  /// Where the first character is that is not of printable ASCII: most texts have none.
  private static int plainStart(String text, boolean ownLayout) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i), ownLayout)) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c, boolean ownLayout) {
    return (c >= ' ' && c < 0x7F) || (ownLayout && (c == '\n' || c == '\t'));
  }

  /// @param start what comes before it is plain
  private String from(int start) {
    StringBuilder safe = new StringBuilder(text.length()).append(text, 0, start);
    base = start > 0 ? text.charAt(start - 1) : -1;
    boolean changed = false;
    for (int at = start; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (stays(c, at)) {
        safe.appendCodePoint(c);
      } else {
        safe.append(REPLACEMENT);
        forget(REPLACEMENT);
        changed = true;
      }
    }
    return changed ? safe.toString() : text;
  }

  /// @param next where the next character is
  private boolean stays(int c, int next) {
    if (c < 0x7F && isPlain((char) c, ownLayout)) {
      forget(c);
      return true;
    }
    if (isSelector(c)) {
      boolean first = isShown(base) && !selected;
      selected = true;
      return first;
    }
    if (c == JOINER) {
      return isBetweenEmoji(next);
    }
    if (isHidden(c)) {
      return false;
    }
    return isMark(c) ? marks++ < MOST_MARKS : shown(c);
  }

  private boolean shown(int c) {
    if (!isSkinTone(c) || !isEmoji(base)) {
      forget(c);
    }
    return true;
  }

  private void forget(int c) {
    base = c;
    selected = false;
    marks = 0;
  }

  private static boolean isShown(int c) {
    return c > ' ' && c != REPLACEMENT && !Character.isSpaceChar(c);
  }

  private boolean isBetweenEmoji(int next) {
    return next < text.length() && isEmoji(base) && isEmoji(text.codePointAt(next));
  }

  private static boolean isEmoji(int c) {
    return c > 0x7F && Character.isExtendedPictographic(c) && !isHidden(c);
  }

  /// It changes the emoji in front of it, which stays what a joiner joins.
  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }
}
