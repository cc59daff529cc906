package dev.homelab.cli.man;

import dev.homelab.cli.output.Printable;
import java.util.Locale;

/// Any text as roff has it, the language below mdoc: no character of it is taken for a request, an
/// escape, a quote, or for another character that looks better in print.
final class Roff {
  /// Text lines are shorter than this, as mandoc asks for.
  private static final int WIDTH = 78;

  /// A sign that is no character, before what would be taken for a macro or a sign of punctuation.
  private static final String GUARD = "\\&";

  /// No name of a macro is longer.
  private static final int MACRO = 3;

  private Roff() {}

  /// A text within a line. A line break in it becomes a blank.
  static String of(String text) {
    StringBuilder roff = new StringBuilder();
    Printable.line(text).codePoints().forEach(c -> append(roff, c));
    return roff.toString();
  }

  private static void append(StringBuilder roff, int c) {
    switch (c) {
      case '\\' -> roff.append("\\e");
      case '-' -> roff.append("\\-");
      case '\'' -> roff.append("\\(aq");
      case '`' -> roff.append("\\(ga");
      case '^' -> roff.append("\\(ha");
      case '~' -> roff.append("\\(ti");
      case '"' -> roff.append("\\(dq");
      default -> {
        if (c < 0x80) {
          roff.append((char) c);
        } else {
          String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
          roff.append("\\[u").append("0".repeat(Math.max(0, 4 - hex.length())));
          roff.append(hex).append(']');
        }
      }
    }
  }

  /// Roff as one argument of a macro, whatever it holds.
  static String argument(String roff) {
    boolean isWord = !roff.isEmpty() && roff.chars().allMatch(Roff::isSmall);
    String guarded = roff.length() <= MACRO && !isWord ? GUARD + roff : roff;
    return roff.isEmpty() || roff.indexOf(' ') >= 0 ? '"' + guarded + '"' : guarded;
  }

  /// A letter or a digit that no macro's name begins with.
  private static boolean isSmall(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /// Roff as the last argument of a macro that is no sentence, whatever it ends with.
  static String unended(String roff) {
    String text = roff.stripTrailing();
    return text.isEmpty() || ".,;:!?)]".indexOf(text.charAt(text.length() - 1)) < 0
        ? text
        : text + GUARD;
  }

  /// Roff as a line that is shown as it is.
  static String literal(String roff) {
    String line = roff.stripTrailing();
    return line.startsWith(".") ? GUARD + line : line;
  }

  /// Roff as lines of text: none too long, and each sentence on a line of its own, by which roff
  /// knows them.
  static String lines(String roff) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : roff.split(" +")) {
      boolean ends = line.length() + word.length() >= WIDTH || isSentence(line, word);
      if (ends && !line.isEmpty()) {
        text.append(literal(line.toString())).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return text.append(literal(line.toString())).append('\n').toString();
  }

  private static boolean isSentence(CharSequence before, String next) {
    int last = before.length() - 1;
    return last >= 0
        && ".!?".indexOf(before.charAt(last)) >= 0
        && !next.isEmpty()
        && Character.isUpperCase(next.charAt(0));
  }
}
