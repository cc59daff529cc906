package dev.homelab.telemetry;

/// The declared name of a verb, and the only text that a record takes from outside this module.
///
/// Minted by [Vocabulary] alone, so that text from a command line does not fit the type.
public final class VerbId {
  private final String path;

  VerbId(String path) {
    this.path = path;
  }

  /// The words of the verb, joined by one space: the value of the stream label `verb`.
  public String path() {
    return path;
  }

  @Override
  public String toString() {
    return path;
  }
}
