package dev.homelab.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Text in lines that are no wider than asked, broken between words.
public final class Wrap {
  private Wrap() {}

  /// The lines of a text; at least one. A word that is wider than a line is broken within.
  ///
  /// @param width in columns of a terminal, 1 or more
  public static List<String> lines(String text, int width) {
    return Width.of(text) <= width
        ? List.of(text)
        : lines(List.of(text.split(" ", -1)), width, width);
  }

  /// Parts that stay whole where they fit, a space between them: the first line, then all others
  /// with an indent.
  ///
  /// @param width in columns of a terminal
  /// @param indent of all lines but the first, in spaces
  public static String hanging(List<String> parts, int width, int indent) {
    List<String> lines = lines(parts, width, Math.max(1, width - indent));
    return String.join("\n" + " ".repeat(indent), lines);
  }

  private static List<String> lines(List<String> words, int firstWidth, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = firstWidth;
    for (String word : words) {
      String rest = word;
      int gap = line.isEmpty() ? 0 : 1;
      if (gap > 0 && Width.of(line.toString()) + gap + Width.of(rest) > room) {
        lines.add(line.toString());
        line.setLength(0);
        gap = 0;
        room = width;
      }
      while (Width.of(rest) > room - gap) {
        int end = Math.max(1, Width.fitting(rest, 0, room));
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
        room = width;
      }
      line.append(gap > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
