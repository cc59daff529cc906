package dev.homelab.cli.usage;

import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Step;
import dev.homelab.cli.records.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The slots of a window put together to pieces as wide as a trend is shown by: hours, days, or
/// seven days, counted back from the end.
///
/// @param starts when each bucket begins
/// @param ofSlot the bucket of each slot
record Buckets(Width width, List<Instant> starts, List<Integer> ofSlot) {
  /// How wide they are.
  enum Width {
    HOUR("1h", Step.HOUR, 1),
    DAY("1d", Step.DAY, 1),
    WEEK("1w", Step.DAY, 7);

    private final String label;
    private final Step step;
    private final int slots;

    Width(String label, Step step, int slots) {
      this.label = label;
      this.step = step;
      this.slots = slots;
    }

    String label() {
      return label;
    }

    Step step() {
      return step;
    }

    /// A width that a window has some ten to sixty of.
    static Width fit(Window window) {
      Duration length = Duration.between(window.since(), window.until());
      if (length.compareTo(Duration.ofDays(3)) < 0) {
        return HOUR;
      }
      return length.compareTo(Duration.ofDays(60)) < 0 ? DAY : WEEK;
    }
  }

  static Buckets of(Width width, List<Slot> slots) {
    int first = slots.size() % width.slots == 0 ? 0 : width.slots - slots.size() % width.slots;
    List<Instant> starts = new ArrayList<>();
    List<Integer> ofSlot = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int bucket = (i + first) / width.slots;
      if (bucket == starts.size()) {
        starts.add(slots.get(i).start());
      }
      ofSlot.add(bucket);
    }
    return new Buckets(width, List.copyOf(starts), List.copyOf(ofSlot));
  }

  int size() {
    return starts.size();
  }

  int of(int slot) {
    return ofSlot.get(slot);
  }
}
