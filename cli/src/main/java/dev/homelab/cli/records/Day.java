package dev.homelab.cli.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What is kept of one day.
///
/// @param cells whose slot means nothing
/// @param users by how many each verb was used, where names are not kept
/// @param detail what the cells tell
/// @param readAt when it was read
/// @param checkedAt when the server was last asked whether it has more by now
/// @param gone whether the server had less then, so that some of it is known here alone
record Day(
    List<Cell> cells,
    Map<String, Integer> users,
    Detail detail,
    Instant readAt,
    Instant checkedAt,
    boolean gone) {
  /// How much of its records a kept day tells.
  enum Detail {
    /// All of it.
    NAMED,
    /// All but who it was.
    UNNAMED,
    /// How often each verb was used.
    VERBS
  }

  static Day counted(List<Cell> cells, Instant now) {
    return new Day(cells, Map.of(), Detail.NAMED, now, now, false);
  }

  /// @param cells that tell verbs and nothing else
  static Day ofVerbs(List<Cell> cells, Instant now) {
    return new Day(cells, Map.of(), Detail.VERBS, now, now, false);
  }

  /// Whether the cells tell who.
  boolean named() {
    return detail == Detail.NAMED;
  }

  /// Whether the cells tell all that these labels tell.
  boolean tells(List<String> labels) {
    return switch (detail) {
      case NAMED, UNNAMED -> true;
      case VERBS -> labels.equals(GridReader.VERBS);
    };
  }

  Day checked(Instant now, boolean isGone) {
    return new Day(cells, users, detail, readAt, now, isGone);
  }

  long records() {
    return cells.stream().mapToLong(Cell::count).sum();
  }

  /// Without the records of a user. Nothing changes where no names are kept.
  Day without(String user) {
    return named() ? without(cell -> cell.user().equals(user)) : this;
  }

  Day without(Predicate<Cell> unwanted) {
    List<Cell> left = cells.stream().filter(unwanted.negate()).toList();
    return new Day(left, users, detail, readAt, checkedAt, gone);
  }

  /// Counts alone, with how many used each verb.
  Day unnamed() {
    if (!named()) {
      return this;
    }
    Map<Cell, Integer> counts = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Cell cell : cells) {
      counts.merge(cell.unnamed().times(0), cell.count(), Integer::sum);
      names.computeIfAbsent(cell.verb(), verb -> new HashSet<>()).add(cell.user());
    }
    List<Cell> summed = new ArrayList<>();
    counts.forEach((cell, count) -> summed.add(cell.times(count)));
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach((verb, users) -> numbers.put(verb, users.size()));
    return new Day(summed, numbers, Detail.UNNAMED, readAt, checkedAt, gone);
  }
}
