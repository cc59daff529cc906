package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A task that would be a verb.
///
/// @param steps its commands in order, each as its words
/// @param uses how often it was done; of one day only as many as count
/// @param days on how many days
/// @param retried the share of uses that took more than one try, 0 to 1
/// @param agent the share of uses by agents, 0 to 1
/// @param sparedSeconds what the verb would have spared, before its own cost
/// @param pays whether it spares more than it costs to write and learn
/// @param occurrences the uses, in order
public record Row(
    List<List<Word>> steps,
    int uses,
    int days,
    double retried,
    double agent,
    double sparedSeconds,
    boolean pays,
    List<Occurrence> occurrences) {

  /// Whether every program in it is in the catalogue.
  public boolean shareable() {
    return false;
  }

  /// What of it may leave this machine; empty where it is not shareable.
  ///
  /// @param mark tells this home in this month from others, and says nothing else
  public Optional<SharedRow> shared(YearMonth month, long mark) {
    return Optional.empty();
  }

  /// One use. Beware: what was typed, with whatever secrets.
  ///
  /// @param day empty where the history has no times
  /// @param lines the lines of the steps, in order
  /// @param between the lines in between
  /// @param seconds what the verb would have spared
  public record Occurrence(
      Optional<LocalDate> day, List<String> lines, List<String> between, double seconds) {}
}
