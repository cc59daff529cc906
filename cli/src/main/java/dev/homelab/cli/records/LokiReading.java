package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// One reading of a cube from a Loki.
///
/// Whole days are counted by the server, on its grid, some users at a time. The days that the
/// window cuts off, those in which clocks change, and those of which a part is to be deleted are
/// read record by record. Days that are kept are not asked for.
final class LokiReading {
  private final LokiClient loki;
  private final KeptDays days;
  private final Question question;
  private final Erasures erasures;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger all = new AtomicInteger();
  private final List<Slot> slots;
  private final Cube cube;

  /// The cells of the days that are counted and are to be kept, by slot.
  private final Map<Integer, List<Cell>> counted = new TreeMap<>();

  LokiReading(
      LokiClient loki,
      Optional<DayCache> cache,
      Question question,
      Erasures erasures,
      Instant now) {
    this.loki = loki;
    this.days = new KeptDays(loki, cache, question, erasures, now);
    this.question = question;
    this.erasures = erasures;
    this.slots = question.slots();
    this.cube = new Cube(slots);
  }

  Answer answer(String source) throws IOException, InterruptedException {
    days.load(slots);
    List<Integer> whole = new ArrayList<>();
    List<Parallel.Work> works = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      int number = i;
      if (days.addTo(cube, number)) {
        continue;
      }
      if (isCountable(slots.get(i))) {
        whole.add(i);
      } else {
        works.add(() -> readRecords(number));
      }
    }
    addCounting(whole, works);
    all.set(works.size());
    Parallel.run(works, done);
    counted.forEach((number, cells) -> days.keep(slots.get(number), cells));
    return new Answer(
        source, question.window(), cube, question.slotsBefore(), days.keptOnly(), List.of());
  }

  /// Tells how far it has come. For any thread.
  void tell(Progress progress) {
    progress.at(done.get(), all.get());
  }

  private boolean isCountable(Slot slot) {
    return slot.length().equals(question.step().usual()) && !erasures.divide(slot);
  }

  /// Of a day that is to be kept all of it is read, since the next window cuts off another part.
  private void readRecords(int number) throws IOException {
    Slot slot = slots.get(number);
    Slot read = days.isToBeKeptWhole(slot) ? days.whole(slot) : slot;
    Counts counts = new Counts(List.of(slot));
    List<UsageEvent> all = new ArrayList<>();
    new LineReader(loki, question.user(), erasures)
        .read(
            read.start(),
            read.end(),
            event -> {
              if (slot.holds(event.time())) {
                counts.add(number, event);
              }
              if (!read.equals(slot)) {
                all.add(event);
              }
            });
    take(counts.cells());
    if (!read.equals(slot)) {
      days.keepRecords(read, all);
    }
  }

  private void addCounting(List<Integer> whole, List<Parallel.Work> works) throws IOException {
    List<Stretch> stretches = Stretch.of(slots, whole, question.step().usual());
    if (stretches.isEmpty()) {
      return;
    }
    for (int number : whole) {
      if (days.isToBeKept(slots.get(number))) {
        counted.put(number, new ArrayList<>());
      }
    }
    Slot first = slots.get(whole.getFirst());
    Slot last = slots.get(whole.getLast());
    Streams streams = Streams.of(loki, question.user(), first.start(), last.end());
    GridReader reader = new GridReader(loki, this::take);
    for (Rectangle part : Rectangle.of(streams, stretches)) {
      works.add(() -> reader.read(part));
    }
  }

  private void take(List<Cell> cells) throws TooManyCells {
    synchronized (counted) {
      for (Cell cell : cells) {
        if (erasures.hide(cell, slots.get(cell.slot()))) {
          continue;
        }
        cube.add(cell);
        List<Cell> day = counted.get(cell.slot());
        if (day != null) {
          day.add(cell);
        }
      }
    }
  }
}
