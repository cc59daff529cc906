package dev.homelab.cli.logs;

import dev.homelab.prometheus.Labels;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// The labels that some streams carry, and the values of each.
final class StreamLabels implements Consumer<Labels> {
  /// More text than this is left out.
  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

  private final SortedMap<String, SortedSet<String>> values = new TreeMap<>();
  private long streams;
  private long characters;
  private boolean partial;

  @Override
  public void accept(Labels stream) {
    streams++;
    stream.asMap().forEach(this::add);
  }

  private void add(String name, String value) {
    Set<String> known = values.getOrDefault(name, new TreeSet<>());
    if (known.contains(value)) {
      return;
    }
    characters += name.length() + value.length();
    if (characters > MOST_CHARACTERS) {
      partial = true;
    } else {
      values.computeIfAbsent(name, any -> new TreeSet<>()).add(value);
    }
  }

  /// How many streams there are.
  long streams() {
    return streams;
  }

  /// The values of each label, both in order.
  SortedMap<String, SortedSet<String>> values() {
    return values;
  }

  /// Whether there was more than is kept.
  boolean isPartial() {
    return partial;
  }
}
