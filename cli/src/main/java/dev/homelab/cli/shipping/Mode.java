package dev.homelab.cli.shipping;

import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import java.util.Locale;
import java.util.Optional;

/// When records leave the machine.
public enum Mode {
  /// A process of its own sends them, after the verb.
  BACKGROUND,
  /// The verb's own process sends them, before it exits.
  INLINE,
  /// They stay.
  LOCAL;

  /// The mode that the settings ask for: in the background once a Loki is set. Without a Loki, and
  /// for a word that is none of the three, records stay.
  public static Mode of(Settings settings) {
    if (settings.get(Key.LOKI_URL).isEmpty()) {
      return LOCAL;
    }
    Optional<Value> asked = settings.get(Key.USAGE_DELIVERY);
    if (asked.isEmpty()) {
      return BACKGROUND;
    }
    return switch (asked.get().text().toLowerCase(Locale.ROOT)) {
      case "background" -> BACKGROUND;
      case "inline" -> INLINE;
      default -> LOCAL;
    };
  }

  /// The name that people set.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
