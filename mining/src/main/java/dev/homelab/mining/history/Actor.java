package dev.homelab.mining.history;

/// Who typed a command: what it cost them differs.
public enum Actor {
  /// Pays by the keystroke.
  PERSON,
  /// Pays by the turn.
  AGENT
}
