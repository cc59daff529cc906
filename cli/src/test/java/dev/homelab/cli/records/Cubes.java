package dev.homelab.cli.records;

import dev.homelab.telemetry.UsageEvent;
import java.util.List;

/// Answers without a source.
public final class Cubes {
  private Cubes() {}

  /// What a source that has these records answers, by the day.
  public static Answer of(List<UsageEvent> events, Window window) {
    Counts counts = new Counts(window.slots(Step.DAY));
    events.stream().filter(event -> window.holds(event.time())).forEach(counts::add);
    Cube cube = new Cube(counts.slots());
    try {
      for (Cell cell : counts.cells()) {
        cube.add(cell);
      }
    } catch (TooManyCells e) {
      throw new IllegalStateException(e);
    }
    return new Answer("journal", window, cube, 0, List.of(), List.of());
  }
}
