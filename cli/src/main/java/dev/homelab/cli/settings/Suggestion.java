package dev.homelab.cli.settings;

import dev.homelab.cli.verb.Nearest;
import java.util.Collection;
import java.util.List;

/// The known word that is nearest to a mistyped one, as the end of a message.
final class Suggestion {
  /// Longer ones are no slip of a finger, and would cost memory by their square.
  private static final int LONGEST = 64;

  private Suggestion() {}

  /// A blank and the word as a question; nothing if none is near.
  static String of(String typed, Collection<String> known) {
    List<String> near = typed.length() > LONGEST ? List.of() : Nearest.of(typed, known);
    return near.isEmpty() ? "" : " (did you mean " + near.getFirst() + "?)";
  }
}
