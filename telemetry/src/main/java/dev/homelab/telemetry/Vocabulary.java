package dev.homelab.telemetry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The verbs that may be recorded, fixed before any argument is in scope.
public final class Vocabulary {
  /// The most words that a verb's path may have.
  public static final int MAX_WORDS = 4;

  /// The most characters that a verb's path may have, spaces included.
  public static final int MAX_LENGTH = 64;

  private final Map<String, VerbId> ids;

  private Vocabulary(Map<String, VerbId> ids) {
    this.ids = ids;
  }

  /// A vocabulary of these paths.
  ///
  /// @throws IllegalArgumentException if a path is not in the grammar of [#isVerbPath]
  public static Vocabulary of(Collection<String> paths) {
    Map<String, VerbId> ids = HashMap.newHashMap(paths.size());
    for (String path : paths) {
      if (!isVerbPath(path)) {
        throw new IllegalArgumentException("not a verb's path: " + path);
      }
      ids.put(path, new VerbId(path));
    }
    return new Vocabulary(ids);
  }

  /// The identity of a declared verb; empty for any other text.
  public Optional<VerbId> find(String path) {
    return Optional.ofNullable(ids.get(path));
  }

  /// Whether a text is lower-case words of letters, digits and inner dashes, joined by one space,
  /// at most [#MAX_WORDS] of them and [#MAX_LENGTH] characters in all.
  public static boolean isVerbPath(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return false;
    }
    int words = 1;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joint = c == ' ' || c == '-';
      if (joint ? !isLetterOrDigit(before) : !isLetterOrDigit(c)) {
        return false;
      }
      if (c == ' ') {
        words++;
      }
      before = c;
    }
    return words <= MAX_WORDS && isLetterOrDigit(before);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
