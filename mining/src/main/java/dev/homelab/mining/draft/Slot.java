package dev.homelab.mining.draft;

/// A word of a draft.
sealed interface Slot {
  /// It stands as it was typed.
  ///
  /// @param raw as a shell reads it
  /// @param value what the program is given
  record Fixed(String raw, String value) implements Slot {}

  /// It is, or holds, an argument of the verb.
  ///
  /// @param prefix what stands in front of it, such as `--tag=`; nothing in it is quoted
  /// @param number from 1; those that were always the same have the same number
  /// @param suffix what stands behind it, such as `.gz`; nothing in it is quoted
  record Taken(String prefix, int number, String suffix) implements Slot {}
}
