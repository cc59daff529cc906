package dev.homelab.cli.settings;

/// How near a source of settings is to the user: the nearer, the later in this order.
enum Rank {
  /// Built in.
  DEFAULT,
  /// A file of the whole machine, or one that such a file includes.
  SYSTEM,
  /// The user's file, the one that `HOMELAB_CONFIG` names, or one that such a file includes.
  USER,
  /// An environment variable.
  VARIABLE;

  boolean isFurtherThan(Rank other) {
    return compareTo(other) < 0;
  }
}
