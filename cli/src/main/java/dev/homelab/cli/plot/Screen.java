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

  /// The launcher gives the tool a UTF-8 locale, and says here what the user's was: `=` and the
  /// value; nothing where there was none.
  private static final String REPLACED = "HOMELAB_KEPT_LC_ALL";

  /// The width is in `COLUMNS`, where the launcher has put it unless the caller had; else 80.
  public static Screen of(Environment environment) {
    return new Screen(columns(environment), isUtf8(environment));
  }

  /// What stands for the rest of a text that is cut.
  public String cut() {
    return unicode ? "…" : "...";
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
    Optional<String> all =
        environment.variables().containsKey(REPLACED)
            ? environment.variable(REPLACED).map(kept -> kept.substring(1))
            : environment.variable("LC_ALL");
    return Stream.of(all, environment.variable("LC_CTYPE"), environment.variable("LANG"))
        .flatMap(Optional::stream)
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT))
        .filter(locale -> locale.contains("utf-8") || locale.contains("utf8"))
        .isPresent();
  }
}
