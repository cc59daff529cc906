package dev.homelab.cli.output;

import java.util.Locale;
import java.util.Map;

/// What a terminal can show.
///
/// @param columns its width, 40 to 300
/// @param rows its height
/// @param unicode whether the user's own locale is UTF-8
public record Screen(int columns, int rows, boolean unicode) {
  private static final int USUAL = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 300;
  private static final int USUAL_ROWS = 24;

  /// The launcher gives the tool a UTF-8 locale, and says here what the user's was: `=` and the
  /// value; nothing where there was none.
  private static final String REPLACED = "HOMELAB_KEPT_LC_ALL";

  /// The size is in `COLUMNS` and `LINES`, where the launcher has put it unless the caller had;
  /// else 80 by 24.
  ///
  /// @param variables of the environment
  public static Screen of(Map<String, String> variables) {
    int columns = number(variables.getOrDefault("COLUMNS", ""), USUAL);
    int rows = number(variables.getOrDefault("LINES", ""), USUAL_ROWS);
    return new Screen(Math.clamp(columns, NARROWEST, WIDEST), rows, isUtf8(variables));
  }

  /// What stands for the rest of a text that is cut.
  public String cut() {
    return unicode ? "…" : "...";
  }

  /// A line, cut to the width of the terminal.
  public String fit(String line) {
    return Width.of(line) <= columns
        ? line
        : line.substring(0, Width.fitting(line, 0, columns - cut().length())) + cut();
  }

  private static int number(String given, int usual) {
    try {
      return given.isEmpty() ? usual : Integer.parseInt(given);
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  private static boolean isUtf8(Map<String, String> variables) {
    String all =
        variables.containsKey(REPLACED)
            ? withoutSign(variables.getOrDefault(REPLACED, ""))
            : variables.getOrDefault("LC_ALL", "");
    String locale = all.isEmpty() ? variables.getOrDefault("LC_CTYPE", "") : all;
    String deciding = locale.isEmpty() ? variables.getOrDefault("LANG", "") : locale;
    String lower = deciding.toLowerCase(Locale.ROOT);
    return lower.contains("utf-8") || lower.contains("utf8");
  }

  private static String withoutSign(String kept) {
    return kept.isEmpty() ? "" : kept.substring(1);
  }
}
