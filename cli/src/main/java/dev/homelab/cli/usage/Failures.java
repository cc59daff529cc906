package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Outcome;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.statistics.Fisher;
import dev.homelab.cli.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which verbs fail, how surely, and since which version.
final class Failures {
  private static final double SURE = 0.01;

  private final Uses uses;
  private final Map<String, Tally> tallies;
  private final Map<String, Map<String, Version>> versions = new TreeMap<>();
  private int comparisons;

  /// A version's uses of a verb.
  private static final class Version {
    final String name;
    int first = Integer.MAX_VALUE;
    long count;
    long failed;

    Version(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    int first() {
      return first;
    }
  }

  /// Since when a verb fails more or less often.
  ///
  /// @param version the first with the new rate
  /// @param before the part that failed before
  /// @param after the part that fails since
  record Change(String version, double before, double after) {}

  /// A verb that fails.
  record Failing(String verb, Tally tally, Interval interval, Optional<Change> change) {}

  Failures(Uses uses) {
    this.uses = uses;
    this.tallies = uses.byVerb();
    uses.each(this::add);
  }

  private void add(Use use) {
    Cell cell = use.cell();
    if (use.before() || cell.version().isEmpty()) {
      return;
    }
    Version version =
        versions
            .computeIfAbsent(cell.verb(), verb -> new HashMap<>())
            .computeIfAbsent(cell.version(), Version::new);
    version.first = Math.min(version.first, cell.slot());
    version.count += cell.count();
    version.failed += use.outcome() == Outcome.FAILED ? cell.count() : 0;
  }

  /// Those that failed at all, the surest first: few uses do not outrank many.
  List<Failing> all() {
    comparisons = versions.values().stream().mapToInt(map -> Math.max(0, map.size() - 1)).sum();
    List<Failing> failing = new ArrayList<>();
    tallies.forEach(
        (verb, tally) -> {
          if (tally.failed() > 0) {
            Interval interval = Interval.wilson(tally.failed(), tally.count());
            failing.add(new Failing(verb, tally, interval, change(verb)));
          }
        });
    failing.sort(
        Comparator.comparingDouble((Failing each) -> each.interval().low())
            .reversed()
            .thenComparing(Failing::verb));
    return failing;
  }

  /// The version since which the rate differs most surely from the one before, if it surely does:
  /// one false alarm in a hundred answers, however many verbs and versions there are.
  private Optional<Change> change(String verb) {
    List<Version> inOrder =
        versions.getOrDefault(verb, Map.of()).values().stream()
            .sorted(Comparator.comparingInt(Version::first).thenComparing(Version::name))
            .toList();
    Optional<Change> best = Optional.empty();
    double least = SURE / Math.max(1, comparisons);
    for (int i = 1; i < inOrder.size(); i++) {
      Version before = sum(inOrder.subList(0, i));
      Version after = sum(inOrder.subList(i, inOrder.size()));
      double p = Fisher.p(before.failed, before.count, after.failed, after.count);
      if (p < least) {
        least = p;
        best =
            Optional.of(
                new Change(
                    inOrder.get(i).name,
                    (double) before.failed / before.count,
                    (double) after.failed / after.count));
      }
    }
    return best;
  }

  private static Version sum(List<Version> parts) {
    Version sum = new Version("");
    for (Version part : parts) {
      sum.count += part.count;
      sum.failed += part.failed;
    }
    return sum;
  }

  Uses uses() {
    return uses;
  }
}
