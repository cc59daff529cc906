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
/// Days and what a window leaves of them are counted by the server, on a grid, some users at a
/// time. Record by record are read days of which a part is to be deleted, slots that are no whole
/// number of seconds, and a day that is to be kept though the window cuts it off. What is kept is
/// not asked for.
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
    days.load(question.all().slots(Step.DAY));
    List<Integer> whole = new ArrayList<>();
    List<Parallel.Work> works = new ArrayList<>();
    for (int i = question.slotsBefore(); i < slots.size(); i++) {
      int number = i;
      if (days.know(slots.get(i))) {
        days.addTo(cube, i, slots.get(i));
      } else if (isCountable(slots.get(i))) {
        whole.add(i);
      } else {
        works.add(() -> readRecords(number));
      }
    }
    boolean isBeforeKnown = addBefore();
    addCounting(whole, works, !isBeforeKnown);
    all.set(works.size());
    Parallel.run(works, done);
    counted.forEach((number, cells) -> days.keep(slots.get(number), cells));
    return new Answer(
        source, question.window(), cube, question.slotsBefore(), days.keptOnly(), List.of());
  }

  /// Adds the window before, if all of its days are kept.
  ///
  /// @return whether nothing more is needed of it
  private boolean addBefore() throws TooManyCells {
    if (question.before().isEmpty()) {
      return true;
    }
    List<Slot> parts = question.window().before().slots(Step.DAY);
    if (!parts.stream().allMatch(days::know)) {
      return false;
    }
    for (Slot part : parts) {
      days.addTo(cube, 0, part);
    }
    return true;
  }

  /// Tells how far it has come. For any thread.
  void tell(Progress progress) {
    progress.at(done.get(), all.get());
  }

  private boolean isCountable(Slot slot) {
    return slot.length().toMillis() % 1000 == 0
        && !erasures.divide(slot)
        && (days.whole(slot).equals(slot) || !days.isToBeKeptWhole(slot));
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

  private void addCounting(List<Integer> whole, List<Parallel.Work> works, boolean before)
      throws IOException {
    List<Stretch> stretches = Stretch.of(slots, whole);
    if (stretches.isEmpty() && !before) {
      return;
    }
    for (int number : whole) {
      if (days.isToBeKept(slots.get(number))) {
        counted.put(number, new ArrayList<>());
      }
    }
    if (before) {
      works.addAll(before(slots.getFirst()));
    }
    if (!stretches.isEmpty()) {
      Instant first = slots.get(whole.getFirst()).start();
      Instant last = slots.get(whole.getLast()).end();
      Streams streams = Streams.of(loki, question.user(), first, last);
      GridReader reader = new GridReader(loki, question.user(), GridReader.ALL, this::take);
      for (Rectangle part : Rectangle.of(streams, stretches)) {
        works.add(() -> reader.read(part));
      }
    }
  }

  private List<Parallel.Work> before(Slot slot) {
    GridReader grid = new GridReader(loki, question.user(), question.before(), this::take);
    return new BeforeReader(grid, new LineReader(loki, question.user(), erasures)).works(slot);
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
