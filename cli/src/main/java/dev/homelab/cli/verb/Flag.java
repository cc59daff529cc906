package dev.homelab.cli.verb;

/// An option of a verb.
///
/// @param name its long name, without the dashes
/// @param value what it takes, for the help (`DURATION`); empty if it takes nothing
/// @param summary one line for the help
public record Flag(String name, String value, String summary) {
  boolean takesValue() {
    return !value.isEmpty();
  }
}
