package dev.homelab.cli.config;

/// A credential that is set and not used: it belongs to the address that was set where it was, or
/// further away, and another one is in force.
///
/// @param key what it is
/// @param value the credential as it is set
/// @param addressKey which address it belongs to
/// @param address the address in force, from a nearer source
public record Withheld(Key key, Value value, Key addressKey, Value address) {

  /// Why it is left out, in a few words.
  public String reason() {
    return addressKey.label() + " comes from " + address.origin();
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
    return address.origin() instanceof Origin.Variable
        ? "set " + key.variable() + " for this address"
        : "set " + key.label() + " beside it";
  }
}
