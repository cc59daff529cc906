package dev.homelab.prometheus;

import dev.homelab.http.Redacted;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The labels of a stream or a series, sorted by name. Two are equal when they hold the same names
/// and values, and then they are the same stream or series. Immutable.
///
/// Labels that were read back are of unknown origin: their values may hold control characters.
public final class Labels {
  private static final Labels NONE = new Labels(new TreeMap<>());

  private final SortedMap<String, String> values;

  private Labels(SortedMap<String, String> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /// No labels: those of an aggregation over everything.
  public static Labels none() {
    return NONE;
  }

  /// Labels with these names and values. A value may be any text; what UTF-8 can't carry in it (a
  /// lone surrogate) becomes U+FFFD.
  ///
  /// @throws IllegalArgumentException if a name is not of the form `[a-zA-Z_][a-zA-Z0-9_]*`
  public static Labels of(Map<String, String> values) {
    TreeMap<String, String> sorted = new TreeMap<>();
    values.forEach((name, value) -> sorted.put(checked(name), Utf8.wellFormed(value)));
    return new Labels(sorted);
  }

  /// These labels and one more, or another value for a name that is here already.
  ///
  /// @throws IllegalArgumentException as [#of] does
  public Labels with(String name, String value) {
    TreeMap<String, String> more = new TreeMap<>(values);
    more.put(checked(name), Utf8.wellFormed(value));
    return new Labels(more);
  }

  /// Labels as a server sent them, whose names are not checked. The map is kept.
  public static Labels received(SortedMap<String, String> values) {
    return new Labels(values);
  }

  /// The value of a label.
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// Names and values, sorted by name, unmodifiable.
  public SortedMap<String, String> asMap() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labels labels && values.equals(labels.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /// A selector, with values quoted as Go quotes them: `{job="homelab-usage", user="ada"}`. Valid
  /// in PromQL and LogQL.
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("{");
    values.forEach(
        (name, value) ->
            out.append(out.length() > 1 ? ", " : "")
                .append(name)
                .append('=')
                .append(GoString.quote(value)));
    return out.append('}').toString();
  }

  /// The name, if a selector can hold it as it is.
  ///
  /// @throws IllegalArgumentException if it can't
  public static String checked(String name) {
    boolean valid = !name.isEmpty() && !isDigit(name.charAt(0));
    for (int i = 0; valid && i < name.length(); i++) {
      valid = isNameCharacter(name.charAt(i));
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "label name "
              + GoString.quote(Redacted.of(name))
              + ": expected letters, digits and _ only");
    }
    return name;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }
}
