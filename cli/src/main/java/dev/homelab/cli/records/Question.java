package dev.homelab.cli.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a source is asked for.
///
/// @param before by which labels the window before is wanted too, as one slot; none if it is not
/// @param user whose records; everybody's if empty
/// @param names whether each record's user must be known; if not, old days may come without
/// @param fresh whether nothing that is kept may be used
/// @param patience how long it may take in all
public record Question(
    Window window,
    Step step,
    List<String> before,
    Optional<String> user,
    boolean names,
    boolean fresh,
    Duration patience) {
  /// The window before as one slot, if it is wanted, and the slots of the window.
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    if (!before.isEmpty()) {
      slots.add(new Slot(window.before().since(), window.since()));
    }
    slots.addAll(window.slots(step));
    return slots;
  }

  /// How many slots are of the window before.
  int slotsBefore() {
    return before.isEmpty() ? 0 : 1;
  }

  /// All that is asked about.
  Window all() {
    return before.isEmpty()
        ? window
        : new Window(window.before().since(), window.until(), window.zone());
  }
}
