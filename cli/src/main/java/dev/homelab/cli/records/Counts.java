package dev.homelab.cli.records;

import dev.homelab.telemetry.UsageEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records that are counted one by one.
final class Counts {
  private final List<Slot> slots;
  private final Map<Cell, int[]> counts = new HashMap<>();
  private int last;

  /// @param slots oldest first, one behind the other, that hold every record that is added
  Counts(List<Slot> slots) {
    this.slots = slots;
  }

  List<Slot> slots() {
    return slots;
  }

  void add(UsageEvent event) {
    add(slotOf(event.time()), event);
  }

  void add(int slot, UsageEvent event) {
    Cell key = new Cell(slot, event.verb(), event.user(), event.exit(), event.version(), 0);
    counts.computeIfAbsent(key, cell -> new int[1])[0]++;
  }

  /// Most records lie in the slot of the one before.
  private int slotOf(Instant time) {
    if (!slots.get(last).holds(time)) {
      last = search(time);
    }
    return last;
  }

  private int search(Instant time) {
    int low = 0;
    int high = slots.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time.isAfter(slots.get(middle).end())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(counts.size());
    for (Map.Entry<Cell, int[]> entry : counts.entrySet()) {
      cells.add(entry.getKey().times(entry.getValue()[0]));
    }
    return cells;
  }
}
