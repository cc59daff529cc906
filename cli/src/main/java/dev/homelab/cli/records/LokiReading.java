package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/// One reading of a cube from a Loki.
///
/// Days and what a window leaves of them are counted by the server, on a grid. Record by record are
/// read days of which a part is to be deleted, and slots that are no whole number of seconds. What
/// is kept is not asked for.
final class LokiReading {
  /// A server gives 500 series at once by default.
  private static final int MOST_SERIES = 350;

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

  /// @param days that are known already
  LokiReading(LokiClient loki, KeptDays days, Question question, Erasures erasures) {
    this.loki = loki;
    this.days = days;
    this.question = question;
    this.erasures = erasures;
    this.slots = question.slots();
    this.cube = new Cube(slots);
  }

  Answer answer(String source) throws IOException, InterruptedException {
    List<Integer> whole = new ArrayList<>();
    List<Parallel.Work> works = new ArrayList<>();
    for (int i = question.slotsBefore(); i < slots.size(); i++) {
      int number = i;
      Slot slot = slots.get(i);
      if (days.tell(slot, GridReader.ALL)) {
        days.addTo(cube, i, slot, GridReader.ALL);
      } else if (slot.isOfSeconds() && !erasures.divide(slot)) {
        whole.add(i);
      } else {
        works.add(() -> readRecords(number));
      }
    }
    if (!question.before().isEmpty()) {
      works.addAll(new BeforeReader(loki, days, question, erasures, cube).works());
    }
    works.addAll(counting(whole));
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

  private void readRecords(int number) throws IOException, InterruptedException {
    Slot slot = slots.get(number);
    Counts counts = new Counts(List.of(slot));
    new LineReader(loki, question.user(), erasures)
        .read(slot.start(), slot.end(), event -> counts.add(number, event));
    take(counts.cells());
  }

  private List<Parallel.Work> counting(List<Integer> whole) throws IOException {
    for (int number : whole) {
      if (days.isToBeKept(slots.get(number))) {
        counted.put(number, new ArrayList<>());
      }
    }
    GridReader reader = new GridReader(loki, question.user(), GridReader.ALL, this::take);
    List<Integer> left = new ArrayList<>(whole);
    List<Rectangle> rectangles = whole.isEmpty() ? List.of() : rectangles(reader, left);
    List<Parallel.Work> works = new ArrayList<>();
    for (Rectangle part : rectangles) {
      works.add(() -> reader.read(part));
    }
    return works;
  }

  /// Everybody together over as many slots as have few enough series: that costs a server half of
  /// what some users at a time over all slots do. How many those are is told by the days that are
  /// known, or found out by reading the newest.
  ///
  /// @param left to be read; what was read to find out is taken out of it
  private List<Rectangle> rectangles(GridReader reader, List<Integer> left) throws IOException {
    int atOnce = days.fit(MOST_SERIES).orElse(0);
    for (int tried = question.step().firstTried(); atOnce == 0 && tried > 0; tried /= 2) {
      Stretch newest = longest(Stretch.of(slots, left, tried));
      if (reader.readAtOnce(new Rectangle(new Streams(), newest))) {
        atOnce = tried;
        left.removeIf(newest::holds);
      }
    }
    return atOnce > 0
        ? Stretch.of(slots, left, atOnce).stream()
            .map(stretch -> new Rectangle(new Streams(), stretch))
            .toList()
        : byUsers(left);
  }

  /// The last of the longest.
  private static Stretch longest(List<Stretch> stretches) {
    Stretch longest = stretches.getFirst();
    for (Stretch stretch : stretches) {
      longest = stretch.count() >= longest.count() ? stretch : longest;
    }
    return longest;
  }

  private List<Rectangle> byUsers(List<Integer> left) throws IOException {
    Instant first = slots.get(left.getFirst()).start();
    Instant last = slots.get(left.getLast()).end();
    return Rectangle.of(Streams.of(loki, question.user(), first, last), Stretch.of(slots, left));
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
