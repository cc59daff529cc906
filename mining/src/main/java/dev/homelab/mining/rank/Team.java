package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Word.PublicWord;
import java.util.List;

/// What the members of a team shared, over all of them.
public final class Team {
  /// From how many sharers up a row is shown.
  public static final int SHARERS = 3;

  private Team() {}

  /// The rows of enough sharers, the most worth first. No sharer counts for more than all others of
  /// the row together.
  public static List<TeamRow> rank(List<SharedRow> shared) {
    return List.of();
  }

  /// @param sharers homes in months
  public record TeamRow(
      List<List<PublicWord>> steps, int sharers, int uses, int days, double hours) {}
}
