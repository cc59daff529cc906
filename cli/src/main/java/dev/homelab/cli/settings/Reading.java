package dev.homelab.cli.settings;

/// What a setting's text is read as.
///
/// @param <T> what the setting's values are
public sealed interface Reading<T> {
  /// A value that the setting takes.
  record Fit<T>(T value) implements Reading<T> {}

  /// None.
  ///
  /// @param expected what would be right, as it follows on "expected"
  record Misfit<T>(String expected) implements Reading<T> {}
}
