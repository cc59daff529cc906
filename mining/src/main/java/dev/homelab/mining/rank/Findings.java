package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Word;
import java.util.List;

/// What a history says about verbs.
///
/// @param rows what would be a verb, the most worth first; those that pay stand before those that
///     don't
/// @param displaced the verbs whose work is still done by hand, the most time lost first
/// @param missed the verbs that were meant by lines of the tool that name none, the most first
/// @param commands how many commands were read
/// @param skipped how many of them were not understood or too long
public record Findings(
    List<Row> rows, List<Displaced> displaced, List<Missed> missed, int commands, int skipped) {

  /// @param verb the verb's name
  /// @param called how often it was called
  /// @param byHand how often a command that it covers was typed
  /// @param words the command that was typed most
  /// @param lostSeconds what that took longer than the verb
  public record Displaced(
      String verb, int called, int byHand, List<Word> words, double lostSeconds) {}

  /// @param verb the nearest declared verb
  /// @param count how often it was missed
  public record Missed(String verb, int count) {}
}
