package dev.homelab.cli.logs;

import dev.homelab.loki.LogPage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What was printed of the nanosecond at which a page ended. The next page starts with that time
/// again, since it may hold more lines. They are told apart by stream and text, and counted: a
/// query may make equal lines of different ones.
final class Edge {
  private final Map<String, Integer> printed = new HashMap<>();
  private Instant time = Instant.MIN;
  private int size;

  /// How many lines were printed of that time.
  int size() {
    return size;
  }

  /// Whether a line was printed before; each is asked for once in a page.
  boolean has(LogPage page, int i) {
    if (!page.time(i).equals(time)) {
      return false;
    }
    String key = key(page, i);
    Integer left = printed.get(key);
    if (left == null || left == 0) {
      return false;
    }
    printed.put(key, left - 1);
    return true;
  }

  /// Moves to the end of a page whose lines are all printed.
  void moveTo(LogPage page) {
    clear();
    int last = page.size() - 1;
    time = page.time(last);
    for (int i = last; i >= 0 && page.time(i).equals(time); i--) {
      printed.merge(key(page, i), 1, Integer::sum);
      size++;
    }
  }

  /// Nothing was printed of any time to come.
  void clear() {
    printed.clear();
    size = 0;
    time = Instant.MIN;
  }

  private static String key(LogPage page, int i) {
    return page.labels(i) + "\n" + page.line(i);
  }
}
