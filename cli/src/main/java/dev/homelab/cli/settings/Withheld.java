package dev.homelab.cli.settings;

/// A credential that is set and not used: it belongs to the server that was set where it was, or
/// further away, and something nearer decides who that is.
///
/// @param key what it is
/// @param value the credential as it is set
/// @param addressKey which address it belongs to
/// @param decider the setting from a nearer source, such as the address or a rule of the dial
/// @param origin that source
public record Withheld(Key<?> key, Value value, Key<?> addressKey, String decider, Origin origin) {

  /// Why it is left out, in a few words.
  public String reason() {
    return decider + " comes from " + origin;
  }

  /// What is left out and why, and how one is named that is not, in a line.
  @Override
  public String toString() {
    return key.label()
        + " of "
        + value.origin()
        + " is left out, since "
        + reason()
        + ": "
        + remedy();
  }

  private String remedy() {
    return origin instanceof Origin.Variable
        ? "set " + key.variable() + " for this address"
        : "set " + key.label() + " beside it";
  }
}
