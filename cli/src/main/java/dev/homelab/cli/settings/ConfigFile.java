package dev.homelab.cli.settings;

import java.util.List;

/// What one configuration file says.
///
/// @param includes the files that it stands above, as they are written
/// @param items its settings, in the order of the file; a list has one item an element
/// @param verbs its declared verbs
/// @param problems what in it can't be used
record ConfigFile(
    List<Value> includes, List<Item> items, List<VerbTable> verbs, List<Problem> problems) {
  static final ConfigFile EMPTY = new ConfigFile(List.of(), List.of(), List.of(), List.of());

  /// One setting.
  ///
  /// @param key table, dot, key
  record Item(String key, Value value) {}

  static ConfigFile unusable(Problem problem) {
    return new ConfigFile(List.of(), List.of(), List.of(), List.of(problem));
  }
}
