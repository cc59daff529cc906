package dev.homelab.cli.verb;

/// Whether a verb can change anything in the lab.
public enum Tier {
  READ,
  WRITE;

  /// The name that people and programs see.
  public String label() {
    return switch (this) {
      case READ -> "read";
      case WRITE -> "write";
    };
  }
}
