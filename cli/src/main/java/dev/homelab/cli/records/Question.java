package dev.homelab.cli.records;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a source is asked for.
///
/// @param before whether the window before is wanted too
/// @param user whose records; everybody's if empty
/// @param names whether each record's user must be known; if not, old days may come without
/// @param fresh whether nothing that is kept may be used
/// @param patience how long it may take in all
public record Question(
    Window window,
    Step step,
    boolean before,
    Optional<String> user,
    boolean names,
    boolean fresh,
    Duration patience) {
  /// The slots of the window before, if it is wanted, and of the window.
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>(before ? window.before().slots(step) : List.of());
    slots.addAll(window.slots(step));
    return slots;
  }

  /// How many slots are of the window before.
  int slotsBefore() {
    return before ? window.before().slots(step).size() : 0;
  }

  /// All that is asked about.
  Window all() {
    return before ? new Window(window.before().since(), window.until(), window.zone()) : window;
  }
}
