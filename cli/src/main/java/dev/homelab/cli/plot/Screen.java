package dev.homelab.cli.plot;

import dev.homelab.cli.settings.Environment;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a terminal can show.
///
/// @param columns its width, 40 to 300
/// @param unicode whether the user's own locale is UTF-8
public record Screen(int columns, boolean unicode) {
  private static final int USUAL = 80;

  /// The launcher gives the tool a UTF-8 locale where the user's is another; this variable is there
  /// if it did.
  private static final String REPLACED = "HOMELAB_KEPT_LC_ALL";

  /// The width is in `COLUMNS`, if the shell exports it; else 80.
  public static Screen of(Environment environment) {
    return new Screen(columns(environment), isUtf8(environment));
  }

  private static int columns(Environment environment) {
    try {
      int asked = environment.variable("COLUMNS").map(Integer::parseInt).orElse(USUAL);
      return Math.clamp(asked, 40, 300);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  private static boolean isUtf8(Environment environment) {
    if (environment.variables().containsKey(REPLACED)) {
      return false;
    }
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(environment::variable)
        .flatMap(Optional::stream)
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT))
        .filter(locale -> locale.contains("utf-8") || locale.contains("utf8"))
        .isPresent();
  }
}
