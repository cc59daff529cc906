package dev.homelab.cli.verb;

/// Why verbs may be missing: a problem in the configuration that declares them.
///
/// @param origin the place in the configuration
/// @param message what is wrong there
public record Absence(String origin, String message) {
  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
