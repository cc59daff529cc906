package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// When each user was there: who came during a window, and who left.
///
/// Somebody who uses the tool on three days of four and is not seen on the first twenty has come
/// later; somebody who uses it once a month may only not have needed it. The gap is held against
/// how often she is there otherwise: she is said to have come or left only where so long a gap is
/// as good as impossible, and two weeks at least, since people take holidays.
final class Presences {
  private static final double SURE = 1e-4;
  private static final Duration HOLIDAY = Duration.ofDays(14);

  private final Uses uses;
  private final List<Slot> slots;

  /// What was seen of one user.
  private static final class Seen {
    /// The slots of the window in which she was there.
    final TreeSet<Integer> days = new TreeSet<>();

    final TreeSet<String> verbs = new TreeSet<>();
    long count;
  }

  /// One user.
  ///
  /// @param first the day of the first use in the window
  /// @param last the day of the last use
  record User(
      String name,
      long count,
      int verbs,
      int days,
      Instant first,
      Instant last,
      boolean came,
      boolean left) {
    String status() {
      if (came && left) {
        return "came, left";
      }
      return came ? "came" : left ? "left" : "";
    }
  }

  Presences(Uses uses) {
    this.uses = uses;
    this.slots = uses.slots();
  }

  /// Every user that is known by name, most uses first.
  List<User> users() {
    Map<String, Seen> all = new TreeMap<>();
    uses.each(
        use -> {
          Cell cell = use.cell();
          if (!use.before() && !cell.user().isEmpty()) {
            Seen seen = all.computeIfAbsent(cell.user(), name -> new Seen());
            seen.days.add(cell.slot());
            seen.verbs.add(cell.verb());
            seen.count += cell.count();
          }
        });
    List<User> users = new ArrayList<>();
    all.forEach((name, seen) -> users.add(user(name, seen)));
    users.sort((a, b) -> Long.compare(b.count(), a.count()));
    return users;
  }

  private User user(String name, Seen seen) {
    int start = uses.slotsBefore();
    int end = slots.size() - 1;
    int first = seen.days.first();
    int last = seen.days.last();
    int present = last - first + 1;
    return new User(
        name,
        seen.count,
        seen.verbs.size(),
        seen.days.size(),
        slots.get(first).start(),
        slots.get(last).start(),
        isGap(
            first - start,
            seen.days.size(),
            present,
            slots.get(start).start(),
            slots.get(first).start()),
        isGap(end - last, seen.days.size(), present, slots.get(last).end(), slots.get(end).end()));
  }

  /// @param missing days without a use, next to `present` days of which `used` have one
  private static boolean isGap(int missing, int used, int present, Instant from, Instant to) {
    double rate = (used + 1.0) / (present + 2.0);
    return Duration.between(from, to).compareTo(HOLIDAY) >= 0 && Math.pow(1 - rate, missing) < SURE;
  }

  /// The first and the last day of each verb.
  Map<String, Slot> spans() {
    Map<String, Slot> spans = new HashMap<>();
    uses.each(
        use -> {
          if (!use.before()) {
            Slot day = slots.get(use.cell().slot());
            spans.merge(use.cell().verb(), day, Presences::joined);
          }
        });
    return spans;
  }

  private static Slot joined(Slot a, Slot b) {
    return new Slot(
        a.start().isBefore(b.start()) ? a.start() : b.start(),
        a.end().isAfter(b.end()) ? a.end() : b.end());
  }

  /// The day on which a verb was used last.
  static Optional<Instant> last(Map<String, Slot> spans, String verb) {
    return Optional.ofNullable(spans.get(verb)).map(slot -> slot.end().minusNanos(1));
  }
}
