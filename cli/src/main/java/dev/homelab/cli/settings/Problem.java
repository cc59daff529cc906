package dev.homelab.cli.settings;

/// Something in the configuration that can't be used.
///
/// @param where the file and line, or the variable
/// @param message what is wrong and what was expected
/// @param effect how far it reaches
public record Problem(Origin where, String message, Effect effect) {

  /// What a problem takes with it, the least first.
  public enum Effect {
    /// Its own line alone.
    LINE,
    /// A verb, or several, that the file declares: they are left out.
    VERB,
    /// The rest of the file is doubtful too: nothing is recorded, and verbs that need settings
    /// refuse.
    FILE;

    /// The one of this name; that which reaches furthest for any other.
    static Effect named(String name) {
      for (Effect effect : values()) {
        if (effect.name().equals(name)) {
          return effect;
        }
      }
      return FILE;
    }
  }

  public Problem(Origin where, String message, boolean fatal) {
    this(where, message, fatal ? Effect.FILE : Effect.LINE);
  }

  /// Whether the rest of the file is doubtful too.
  public boolean fatal() {
    return effect == Effect.FILE;
  }

  /// Whether verbs may be missing for it.
  public boolean hidesVerbs() {
    return effect != Effect.LINE;
  }

  @Override
  public String toString() {
    return where + ": " + message;
  }
}
