package dev.homelab.cli.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A pattern of names: `*` stands for any text, all else for itself.
public final class Glob {
  private Glob() {}

  /// Whether a name is one of them.
  public static Predicate<String> of(String pattern) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.split("\\*", -1)) {
      parts.add(Pattern.quote(part));
    }
    return Pattern.compile(String.join(".*", parts), Pattern.DOTALL).asMatchPredicate();
  }
}
