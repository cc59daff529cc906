package dev.homelab.cli.logs;

import dev.homelab.cli.output.Printable;

/// A log line for a terminal, with the colours that its writer gave it or without them.
///
/// Of escape sequences only those of colours are understood (`ESC [ … m`, and `ESC [ K`, which grep
/// adds to them); any other is shown as [Printable] shows it. Of colours those stay that can be
/// read on a dark and on a light ground: bold, faint, italic, underlined, and the six that are
/// neither black nor white. What could hide text (black, white, grounds, concealed) becomes the
/// usual colour. A tab goes to the next eighth column. A line break goes on below, indented, so
/// that what follows can't be taken for a line of its own.
final class LineColors {
  private static final char ESCAPE = '\u001b';
  private static final int TAB = 8;
  private static final String USUAL = "39";

  private final String line;
  private final boolean color;
  private final String indent;
  private final StringBuilder text;
  private int column;
  private boolean colored;

  private LineColors(String line, boolean color, String indent) {
    this.line = line.stripTrailing();
    this.color = color;
    this.indent = indent;
    this.text = new StringBuilder(line.length() + 16);
  }

  /// @param color whether colours stay
  /// @param indent what stands in front of what comes behind a line break
  static String of(String line, boolean color, String indent) {
    return new LineColors(line, color, indent).text();
  }

  private String text() {
    int plain = 0;
    int at = 0;
    while (at < line.length()) {
      int next = afterSpecial(at, plain);
      plain = next > at ? next : plain;
      at = Math.max(next, at + 1);
    }
    add(plain, line.length());
    reset();
    return text.toString();
  }

  /// Writes what stands at a place if it is no plain text, and what stood before it.
  ///
  /// @param plain where the text begins that is not written yet
  /// @return where what follows begins; the place itself if it is plain text
  private int afterSpecial(int at, int plain) {
    return switch (line.charAt(at)) {
      case '\t' -> {
        add(plain, at);
        int spaces = TAB - column % TAB;
        text.append(" ".repeat(spaces));
        column += spaces;
        yield at + 1;
      }
      case '\r' -> line.startsWith("\r\n", at) ? broken(at, plain, 2) : at;
      case '\n' -> broken(at, plain, 1);
      case ESCAPE -> afterSequence(at, plain);
      default -> at;
    };
  }

  private int broken(int at, int plain, int length) {
    add(plain, at);
    reset();
    text.append('\n').append(indent);
    column = 0;
    return at + length;
  }

  private int afterSequence(int at, int plain) {
    int end = at + 2;
    if (!line.startsWith("[", at + 1)) {
      return at;
    }
    while (end < line.length() && isParameter(line.charAt(end))) {
      end++;
    }
    if (end == line.length() || (line.charAt(end) != 'm' && line.charAt(end) != 'K')) {
      return at;
    }
    add(plain, at);
    if (color && line.charAt(end) == 'm') {
      color(line.substring(at + 2, end).replace(':', ';').split(";", -1));
    }
    return end + 1;
  }

  private static boolean isParameter(char c) {
    return (c >= '0' && c <= '9') || c == ';' || c == ':';
  }

  private void color(String... codes) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      String code = codes[i];
      kept.append(kept.isEmpty() ? "" : ";").append(kept(code));
      if (code.equals("38") || code.equals("48") || code.equals("58")) {
        i += i + 1 < codes.length && codes[i + 1].equals("2") ? 4 : 2;
      }
    }
    text.append(ESCAPE).append('[').append(kept).append('m');
    colored = true;
  }

  private static String kept(String code) {
    return switch (code) {
      case "", "0" -> "0";
      case "1", "2", "3", "4", "22", "23", "24" -> code;
      case "31", "32", "33", "34", "35", "36", "91", "92", "93", "94", "95", "96" -> code;
      default -> USUAL;
    };
  }

  private void reset() {
    if (colored) {
      text.append(ESCAPE).append("[0m");
      colored = false;
    }
  }

  private void add(int from, int to) {
    if (from < to) {
      String plain = Printable.of(line.substring(from, to));
      text.append(plain);
      column += plain.codePointCount(0, plain.length());
    }
  }
}
