package dev.homelab.cli.records;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// What is asked about: the records after `since`, up to `until`.
///
/// @param zone where the days that people mean begin
public record Window(Instant since, Instant until, ZoneId zone) {
  /// @throws IllegalArgumentException if it holds no time
  public Window {
    if (!until.isAfter(since)) {
      throw new IllegalArgumentException("window: expected an end after its start");
    }
  }

  /// The window before this one, as long.
  public Window before() {
    return new Window(since.minus(Duration.between(since, until)), since, zone);
  }

  /// Its slots, oldest first: the first and the last are cut off by the window.
  public List<Slot> slots(Step step) {
    List<Slot> slots = new ArrayList<>();
    ZonedDateTime from = since.atZone(zone);
    while (from.toInstant().isBefore(until)) {
      ZonedDateTime to = step.next(from);
      Instant end = to.toInstant().isBefore(until) ? to.toInstant() : until;
      slots.add(new Slot(from.toInstant(), end));
      from = to;
    }
    return slots;
  }

  /// The whole slot that one lies in.
  Slot whole(Slot slot, Step step) {
    ZonedDateTime start = step.start(slot.start().atZone(zone));
    return new Slot(start.toInstant(), step.next(start).toInstant());
  }

  boolean holds(Instant time) {
    return time.isAfter(since) && !time.isAfter(until);
  }
}
