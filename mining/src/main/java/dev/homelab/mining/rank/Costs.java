package dev.homelab.mining.rank;

import dev.homelab.mining.history.Actor;

/// What typing costs, what a verb costs, and from where on a task counts.
///
/// @param person what a person pays for a line
/// @param agent what an agent pays for a line
/// @param callCharacters the length of a verb's call without its arguments
/// @param writeSeconds what it takes to write a verb
/// @param learnSeconds what it takes each who gains to learn it
/// @param uses the least uses of a task
/// @param days the least days with a use
/// @param usesPerDay the most uses that count on one day
/// @param steps the most steps of a task
/// @param between the most other commands between two steps
public record Costs(
    Typing person,
    Typing agent,
    int callCharacters,
    double writeSeconds,
    double learnSeconds,
    int uses,
    int days,
    int usesPerDay,
    int steps,
    int between) {

  /// A person types by the keystroke-level model (Card, Moran and Newell 1980): 1.35 s to make up
  /// one's mind, 0.2 s a key; what is longer than 60 keys is pasted or recalled. An agent pays for
  /// a turn and for what it writes.
  public static final Costs USUAL =
      new Costs(
          new Typing(1.35, 0.2, 60),
          new Typing(5.0, 0.004, Integer.MAX_VALUE),
          16,
          600,
          30,
          10,
          5,
          5,
          6,
          2);

  /// @param lineSeconds for a line, whatever its length
  /// @param characterSeconds for each character
  /// @param mostCharacters the most characters of a line that count
  public record Typing(double lineSeconds, double characterSeconds, int mostCharacters) {
    double characters(int count) {
      return characterSeconds * Math.min(count, mostCharacters);
    }

    double line(int count) {
      return lineSeconds + characters(count);
    }
  }

  Typing of(Actor actor) {
    return switch (actor) {
      case PERSON -> person;
      case AGENT -> agent;
    };
  }
}
