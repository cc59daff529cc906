package dev.homelab.cli.usage;

import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.verb.Manifest;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Verb;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A verb that nobody uses, or a used one that is no more.
///
/// @param state `unused`, or `gone` where it is used and declared no longer
/// @param bytes what the manifest says of it
record Unused(String verb, String state, long count, int users, Optional<Instant> last, int bytes) {
  /// The dearest unused first, then those that are gone. A verb that others use, and too few of
  /// them to be shown, is not unused.
  ///
  /// @param asked which verbs are asked about
  static List<Unused> of(Uses uses, Predicate<String> asked, Registry registry) {
    Map<String, Tally> used = uses.byVerb();
    Map<String, Slot> spans = new Presences(uses).spans();
    Map<String, Integer> declared = declared(registry);
    List<Unused> rows = new ArrayList<>();
    declared.forEach(
        (verb, bytes) -> {
          if (!used.containsKey(verb) && !uses.isHidden(verb) && asked.test(verb)) {
            rows.add(new Unused(verb, "unused", 0, 0, Optional.empty(), bytes));
          }
        });
    used.forEach(
        (verb, tally) -> {
          if (!declared.containsKey(verb)) {
            Optional<Instant> last = Presences.last(spans, verb);
            rows.add(new Unused(verb, "gone", tally.count(), tally.users(), last, 0));
          }
        });
    rows.sort(
        Comparator.comparing(Unused::state)
            .reversed()
            .thenComparing(Comparator.comparingInt(Unused::bytes).reversed())
            .thenComparing(Unused::verb));
    return rows;
  }

  /// The verbs whose uses are recorded, with the bytes of each in the manifest.
  private static Map<String, Integer> declared(Registry registry) {
    Map<String, Integer> declared = new TreeMap<>();
    for (Verb verb : registry.verbs()) {
      if (verb.spec().recorded()) {
        byte[] entry = Manifest.entry(verb).getBytes(StandardCharsets.UTF_8);
        declared.put(verb.spec().path().text(), entry.length);
      }
    }
    return declared;
  }
}
