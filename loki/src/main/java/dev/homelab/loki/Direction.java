package dev.homelab.loki;

/// The order of lines within a stream, and from which end of the range a limit counts.
public enum Direction {
  /// Newest first: Loki's own default.
  BACKWARD("backward"),
  /// Oldest first.
  FORWARD("forward");

  private final String parameter;

  Direction(String parameter) {
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
