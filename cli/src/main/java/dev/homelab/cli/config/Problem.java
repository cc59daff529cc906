package dev.homelab.cli.config;

/// Something in the configuration that can't be used.
///
/// @param where the file and line, or the variable
/// @param message what is wrong and what was expected
/// @param fatal whether the rest of the file is doubtful too: then nothing is recorded, and verbs
///     that need settings refuse
public record Problem(Origin where, String message, boolean fatal) {
  @Override
  public String toString() {
    return where + ": " + message;
  }
}
