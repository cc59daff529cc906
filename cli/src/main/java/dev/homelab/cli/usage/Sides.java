package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Tally;
import dev.homelab.cli.statistics.Fisher;
import dev.homelab.cli.verb.VerbFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The uses of a verb before and after a change.
///
/// @param at a date or a version
/// @param p how likely failure rates so unequal are, if nothing has changed
record Sides(String at, Tally before, Tally after, double p) {
  /// @param at a date or a version
  /// @throws VerbFailure if it is neither, or no version that was used
  static Sides of(String at, Uses uses) throws VerbFailure {
    Instant time = date(at, uses).orElse(firstOf(at, uses).orElse(Instant.MAX));
    if (time.equals(Instant.MAX)) {
      throw VerbFailure.wrongUse(
          "--change: neither a date nor a version that was used",
          "versions used: " + String.join(", ", uses.tallies(By.VERSION).keySet()));
    }
    Tally before = new Tally();
    Tally after = new Tally();
    boolean isDate = date(at, uses).isPresent();
    Map<String, Integer> order = isDate ? Map.of() : order(uses);
    uses.each(
        use -> {
          Cell cell = use.cell();
          boolean isLater =
              isDate
                  ? !uses.slots().get(cell.slot()).start().isBefore(time)
                  : order.getOrDefault(cell.version(), 0) >= order.getOrDefault(at, 0);
          (isLater ? after : before).add(cell, use.outcome());
        });
    double p = Fisher.p(before.failed(), before.count(), after.failed(), after.count());
    return new Sides(at, before, after, p);
  }

  private static Optional<Instant> date(String text, Uses uses) {
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(uses.window().zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> firstOf(String version, Uses uses) {
    return Optional.ofNullable(order(uses).get(version))
        .map(slot -> uses.slots().get(slot).start());
  }

  /// The first slot of each version.
  private static Map<String, Integer> order(Uses uses) {
    Map<String, Integer> first = new HashMap<>();
    uses.each(use -> first.merge(use.cell().version(), use.cell().slot(), Math::min));
    return first;
  }
}
