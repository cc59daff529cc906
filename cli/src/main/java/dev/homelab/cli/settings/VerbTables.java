package dev.homelab.cli.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The declared verbs as they stand in the files, in the order in which they were read.
///
/// @param team those of the system's files
/// @param own those of the user's, which override the team's of the same names
public record VerbTables(List<VerbTable> team, List<VerbTable> own) {
  VerbTables() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /// All of them, overridden or not.
  public List<VerbTable> all() {
    List<VerbTable> all = new ArrayList<>(team);
    all.addAll(own);
    return all;
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return team.isEmpty() && own.isEmpty();
  }

  /// The user's of a name; empty if there is none.
  public Optional<VerbTable> ofUser(String name) {
    return named(own, name);
  }

  /// The team's of a name; empty if there is none.
  public Optional<VerbTable> ofTeam(String name) {
    return named(team, name);
  }

  private static Optional<VerbTable> named(List<VerbTable> tables, String name) {
    for (VerbTable table : tables) {
      if (table.name().equals(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
