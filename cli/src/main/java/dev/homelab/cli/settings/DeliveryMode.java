package dev.homelab.cli.settings;

/// When records leave the machine.
public enum DeliveryMode {
  /// A process of its own sends them, after the verb.
  BACKGROUND("background"),
  /// The verb's own process sends them, before it exits.
  INLINE("inline"),
  /// They stay.
  LOCAL("local");

  /// With this the launcher says that the process may be gone with all around it as soon as it
  /// ends: it is the first of its container, runs for a CI, or is what a systemd unit runs.
  private static final String PASSING = "HOMELAB_LAUNCHER_PASSING";

  private final String label;

  DeliveryMode(String label) {
    this.label = label;
  }

  /// The one in force: as it is set; where it is not and a Loki is, in the background, or inline
  /// where a process of its own would not live. Without a Loki records stay, and so they do where
  /// what is set is no such word.
  public static DeliveryMode of(Settings settings) {
    if (!settings.isSet(Key.LOKI_URL)) {
      return LOCAL;
    }
    boolean passing = settings.environment().variable(PASSING).isPresent();
    return passing && !settings.isSet(Key.USAGE_DELIVERY)
        ? INLINE
        : settings.inForce(Key.USAGE_DELIVERY).orElse(LOCAL);
  }

  /// The name that people set.
  public String label() {
    return label;
  }
}
