package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Word.PublicWord;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the members of a team shared, over all of them.
public final class Team {
  /// From how many sharers up a row is shown.
  public static final int SHARERS = 3;

  private Team() {}

  /// @param sharers homes in months
  /// @param hours what a verb would have spared all of them
  public record TeamRow(
      List<List<PublicWord>> steps, int sharers, int uses, int days, double hours) {}

  /// One home in one month.
  private record Sharer(YearMonth month, long mark) {}

  /// The rows of one task; of what a sharer sent more than once, the last.
  private record Shared(List<List<PublicWord>> steps, Map<Sharer, SharedRow> rows) {
    /// No sharer counts for more than all others together.
    double worth() {
      double sum = hours();
      double most = rows.values().stream().mapToDouble(SharedRow::hours).max().orElse(0);
      return sum - most + Math.min(most, sum - most);
    }

    double hours() {
      return rows.values().stream().mapToDouble(SharedRow::hours).sum();
    }

    TeamRow row() {
      Collection<SharedRow> all = rows.values();
      return new TeamRow(
          steps,
          all.size(),
          all.stream().mapToInt(SharedRow::uses).sum(),
          all.stream().mapToInt(SharedRow::days).sum(),
          hours());
    }
  }

  /// The rows of enough sharers, the most worth first. Of rows that have half of their steps in
  /// common only the first is there.
  public static List<TeamRow> rank(List<SharedRow> shared) {
    List<Shared> tasks = new ArrayList<>(tasks(shared));
    tasks.removeIf(task -> task.rows.size() < SHARERS);
    tasks.sort(Comparator.comparingDouble(task -> -task.worth()));
    List<Shared> apart = new ArrayList<>();
    for (Shared task : tasks) {
      if (apart.stream().noneMatch(first -> isVariant(task, first))) {
        apart.add(task);
      }
    }
    return apart.stream().map(Shared::row).toList();
  }

  private static Collection<Shared> tasks(List<SharedRow> shared) {
    Map<List<List<PublicWord>>, Shared> tasks = new LinkedHashMap<>();
    for (SharedRow row : shared) {
      tasks
          .computeIfAbsent(row.steps(), steps -> new Shared(steps, new HashMap<>()))
          .rows
          .put(new Sharer(row.month(), row.mark()), row);
    }
    return tasks.values();
  }

  private static boolean isVariant(Shared task, Shared first) {
    Set<List<PublicWord>> steps = new HashSet<>(task.steps);
    steps.retainAll(first.steps);
    return 2 * steps.size() >= task.steps.size();
  }
}
