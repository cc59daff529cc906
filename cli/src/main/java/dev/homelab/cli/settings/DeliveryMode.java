package dev.homelab.cli.settings;

/// When records leave the machine.
public enum DeliveryMode {
  /// A process of its own sends them, after the verb.
  BACKGROUND("background"),
  /// The verb's own process sends them, before it exits.
  INLINE("inline"),
  /// They stay.
  LOCAL("local");

  private final String label;

  DeliveryMode(String label) {
    this.label = label;
  }

  /// The one in force: as it is set, in the background where it is not and a Loki is; without a
  /// Loki records stay, and so they do where what is set is no such word.
  public static DeliveryMode of(Settings settings) {
    return settings.isSet(Key.LOKI_URL)
        ? settings.inForce(Key.USAGE_DELIVERY).orElse(LOCAL)
        : LOCAL;
  }

  /// The name that people set.
  public String label() {
    return label;
  }
}
