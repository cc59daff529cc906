package dev.homelab.cli.usage;

import dev.homelab.telemetry.UsageEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often each verb was used.
///
/// @param rows most used first, ties by name
record Top(List<Row> rows) {

  /// One verb's uses.
  ///
  /// @param count how often it was used
  /// @param failed how many of these ended with another status than 0
  /// @param users how many users used it
  record Row(String verb, long count, long failed, long users) {}

  private static final Comparator<Row> ORDER =
      Comparator.comparingLong(Row::count).reversed().thenComparing(Row::verb);

  static Top of(Collection<Row> rows) {
    return new Top(rows.stream().sorted(ORDER).toList());
  }

  /// Counts events one by one.
  static final class Tallies {
    private final Map<String, Tally> tallies = new HashMap<>();

    void add(UsageEvent event) {
      tallies.computeIfAbsent(event.verb(), verb -> new Tally()).add(event);
    }

    Top top() {
      return of(tallies.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList());
    }
  }

  /// Those that failed at all, by their failures.
  Top failedOnly() {
    return new Top(
        rows.stream()
            .filter(row -> row.failed() > 0)
            .sorted(Comparator.comparingLong(Row::failed).reversed().thenComparing(ORDER))
            .toList());
  }

  Top limit(int most) {
    return new Top(rows.stream().limit(most).toList());
  }

  private static final class Tally {
    private final Set<String> users = new HashSet<>();
    private long count;
    private long failed;

    void add(UsageEvent event) {
      users.add(event.user());
      count++;
      failed += event.exit() == 0 ? 0 : 1;
    }

    Row row(String verb) {
      return new Row(verb, count, failed, users.size());
    }
  }
}
