package dev.homelab.cli.declared;

import dev.homelab.cli.verb.Signals;
import dev.homelab.cli.verb.VerbFailure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who runs a verb: what the programs of verbs get to know of it.
///
/// @param searchPath the folders in which a program without a slash is looked for
/// @param depth how many verbs run this one; 0 for the first
/// @param signals the signals that this process gets
public record Caller(String searchPath, int depth, Signals signals) {
  /// The variable that counts verbs which run verbs.
  static final String DEPTH = "HOMELAB_DEPTH";

  /// A verb that runs itself would else go on until the machine has no more processes.
  static final int DEEPEST = 20;

  /// The caller that the variables of this process tell of.
  public static Caller of(Map<String, String> variables, Signals signals) {
    String path = variables.get("PATH");
    return new Caller(path == null ? "" : path, depth(variables.get(DEPTH)), signals);
  }

  private static int depth(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 3) {
      return 0;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }

  /// The depth of what is run next.
  ///
  /// @throws VerbFailure if that is too deep
  int deeper() throws VerbFailure {
    if (depth >= DEEPEST) {
      throw VerbFailure.failed(
          DEEPEST + " verbs run each other already: does its run call homelab itself?");
    }
    return depth + 1;
  }
}
