package dev.homelab.cli.records;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Slots that one range query answers for: one behind the other, each as long as the step, which is
/// a whole number of seconds.
///
/// A server counts at multiples of the step only. Slots that end elsewhere are asked for with an
/// offset, which is how far behind such a multiple each of them ends.
///
/// @param first the number of its first slot
/// @param count how many slots
/// @param end of the first slot
record Stretch(int first, int count, Instant end, Duration step) {
  /// A server answers 30 days at once by default.
  private static final Duration LONGEST = Duration.ofDays(30);

  /// The slots that are to be asked for, in as few stretches as there can be.
  static List<Stretch> of(List<Slot> slots, List<Integer> wanted) {
    return of(slots, wanted, Integer.MAX_VALUE);
  }

  /// The slots that are to be asked for.
  ///
  /// @param most how many a stretch may have
  static List<Stretch> of(List<Slot> slots, List<Integer> wanted, int most) {
    List<Stretch> stretches = new ArrayList<>();
    for (int number : wanted) {
      Slot slot = slots.get(number);
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last.isFollowedBy(slot) && last.isShort(most)) {
        stretches.set(
            stretches.size() - 1, new Stretch(last.first, last.count + 1, last.end, last.step));
      } else {
        stretches.add(new Stretch(number, 1, slot.end(), slot.length()));
      }
    }
    return stretches;
  }

  private boolean isShort(int most) {
    return count < most && step.multipliedBy(count).compareTo(LONGEST) < 0;
  }

  private boolean isFollowedBy(Slot slot) {
    return slot.length().equals(step)
        && slot.start().equals(end.plus(step.multipliedBy(count - 1)));
  }

  Duration offset() {
    long millis = end.toEpochMilli();
    return Duration.ofMillis(Math.ceilDiv(millis, step.toMillis()) * step.toMillis() - millis);
  }

  /// Where the server is to count first.
  Instant from() {
    return end.plus(offset());
  }

  /// Where the server is to count last. It may lie ahead of now; what is counted there does not.
  Instant to() {
    return from().plus(step.multipliedBy(count - 1));
  }

  /// The number of the slot that is counted at a time; less than 0 if there is none.
  int slotAt(Instant time) {
    long behind = Duration.between(from(), time).toMillis();
    boolean isOnGrid = behind % step.toMillis() == 0;
    long slot = behind / step.toMillis();
    return isOnGrid && behind >= 0 && slot < count ? first + (int) slot : -1;
  }

  boolean holds(int slot) {
    return slot >= first && slot < first + count;
  }

  List<Stretch> halves() {
    int half = count / 2;
    return List.of(
        new Stretch(first, half, end, step),
        new Stretch(first + half, count - half, end.plus(step.multipliedBy(half)), step));
  }
}
