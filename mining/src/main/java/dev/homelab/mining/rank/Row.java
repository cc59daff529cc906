package dev.homelab.mining.rank;

import dev.homelab.mining.shell.CatalogueWord;
import dev.homelab.mining.shell.Word;
import dev.homelab.mining.shell.Word.Mark;
import dev.homelab.mining.shell.Word.PublicWord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

  private static final double SECONDS_AN_HOUR = 3600;

  /// Whether every program in it is in the catalogue.
  public boolean shareable() {
    return publicSteps().isPresent();
  }

  /// What of it may leave this machine; empty where it is not shareable.
  ///
  /// @param mark tells this home in this month from others, and says nothing else
  public Optional<SharedRow> shared(YearMonth month, long mark) {
    double hours = Math.max(0, sparedSeconds) / SECONDS_AN_HOUR;
    return publicSteps().map(known -> new SharedRow(month, mark, known, uses, days, hours));
  }

  private Optional<List<List<PublicWord>>> publicSteps() {
    List<List<PublicWord>> known = new ArrayList<>();
    for (List<Word> step : steps) {
      List<PublicWord> words = new ArrayList<>();
      boolean program = true;
      for (Word word : step) {
        PublicWord shown = shown(word);
        if (program && !(shown instanceof CatalogueWord)) {
          return Optional.empty();
        }
        words.add(shown);
        program = shown instanceof Mark mark && mark.opensCommand();
      }
      if (words.size() > SharedRow.MOST_WORDS) {
        return Optional.empty();
      }
      known.add(words);
    }
    return Optional.of(known);
  }

  private static PublicWord shown(Word word) {
    return switch (word) {
      case PublicWord known -> known;
      case Word.Executable _, Word.Literal _, Word.Hole _, Word.Verb _ -> Mark.VALUE;
    };
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
