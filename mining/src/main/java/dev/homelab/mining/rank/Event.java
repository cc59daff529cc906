package dev.homelab.mining.rank;

import dev.homelab.mining.history.Actor;
import java.util.List;

/// One step as it was done, the tries before it included.
///
/// @param kind its template, or the verb that stands for it
/// @param typed its template as it was typed
/// @param values what stood in the holes of [#typed]
/// @param more further values
/// @param sitting the sitting that it is of
/// @param day days since 1970; negative for a stretch of a history that has no times
/// @param seconds what typing took, all tries together
/// @param tries from 1
/// @param role what it can be of a task
/// @param aside whether it does not come between others: it only shows how things stand, or is the
///     line before once more
/// @param line the line that it was typed in
record Event(
    int kind,
    int typed,
    List<String> values,
    List<String> more,
    int sitting,
    int day,
    Actor actor,
    double seconds,
    int tries,
    Role role,
    boolean aside,
    String line) {

  enum Role {
    /// Can be a task by itself, or a step of one.
    TASK,
    /// A verb's call, or a command that a verb covers: a step only.
    VERB,
    /// Nothing that a verb could do.
    OTHER
  }

  boolean canBeStep() {
    return role == Role.TASK || role == Role.VERB;
  }

  /// This step with what an earlier try of it took.
  Event after(Event tried) {
    return new Event(
        kind,
        typed,
        values,
        more,
        sitting,
        day,
        actor,
        seconds + tried.seconds,
        tries + tried.tries,
        role,
        aside,
        line);
  }
}
