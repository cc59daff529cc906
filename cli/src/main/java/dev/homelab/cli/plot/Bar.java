package dev.homelab.cli.plot;

import dev.homelab.cli.output.Screen;

/// A bar of characters, to an eighth of one where the terminal has them.
public record Bar(Screen screen) {
  private static final int WIDTH = 16;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  /// @param part of the longest bar
  public String of(long part, long longest) {
    double length = longest == 0 ? 0 : (double) WIDTH * part / longest;
    if (!screen.unicode()) {
      return "#".repeat((int) Math.ceil(length));
    }
    int eighths = Math.max(part > 0 ? 1 : 0, (int) Math.round(8 * length));
    String whole = "█".repeat(eighths / 8);
    return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8);
  }
}
