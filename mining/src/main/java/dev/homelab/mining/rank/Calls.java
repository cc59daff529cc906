package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Step;
import dev.homelab.mining.shell.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lines of the tool itself: which verb they call, and which they miss.
final class Calls {
  /// The name that the tool is called by.
  private static final String TOOL = "homelab";

  /// The most words of a verb's name.
  private static final int WORDS = 4;

  private final Verbs verbs;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> missed = new HashMap<>();

  Calls(Verbs verbs) {
    this.verbs = verbs;
    verbs.declared().forEach(verb -> names.add(verb.name()));
  }

  static boolean isCall(List<Word> template) {
    return template.getFirst().text().equals(TOOL);
  }

  static boolean isCall(Step step) {
    return step.program().equals(TOOL);
  }

  /// The verb that a line of the tool calls. One that names none counts as a miss of the nearest.
  Optional<String> verb(Step call) {
    List<String> words = new ArrayList<>(call.values());
    words.addAll(call.more());
    for (int n = Math.min(WORDS, words.size()); n > 0; n--) {
      String name = String.join(" ", words.subList(0, n));
      if (names.contains(name)) {
        return Optional.of(name);
      }
    }
    if (!words.isEmpty()) {
      verbs.nearest().apply(words).ifPresent(name -> missed.merge(name, 1, Integer::sum));
    }
    return Optional.empty();
  }

  Map<String, Integer> missed() {
    return missed;
  }
}
