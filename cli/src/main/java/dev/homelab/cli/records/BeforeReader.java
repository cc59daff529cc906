package dev.homelab.cli.records;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads the window before as one slot, number 0: by whole days that end where the window begins,
/// wherever in a day that is, and what is left at its beginning record by record. That costs less
/// than a day by day reading, of which nothing but the sum is wanted.
///
/// @param grid tells records apart by less than all that they say
record BeforeReader(GridReader grid, LineReader lines) {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_DAYS = 30;

  List<Parallel.Work> works(Slot before) {
    List<Parallel.Work> works = new ArrayList<>();
    long left = before.length().toDays();
    Instant end = before.end();
    while (left > 0) {
      int days = (int) Math.min(left, MOST_DAYS);
      Instant first = end.minus(DAY.multipliedBy(days - 1));
      works.add(() -> read(new Stretch(0, days, first, DAY)));
      end = first.minus(DAY);
      left -= days;
    }
    Slot rest = new Slot(before.start(), end);
    if (!rest.length().isZero()) {
      works.add(() -> readRest(rest));
    }
    return works;
  }

  /// Of everybody at once, as long as there are not too many verbs for that.
  private void read(Stretch stretch) throws IOException {
    GridReader.CellTaker taker = grid.taker();
    GridReader inSlot = grid.taking(cells -> taker.take(moved(cells)));
    try {
      inSlot.read(new Rectangle(new Streams(), stretch));
    } catch (ApiException e) {
      if (!(e.refusal() instanceof Refusal.TooManySeries)) {
        throw e;
      }
      Instant from = stretch.end().minus(stretch.step());
      Instant to = from.plus(stretch.step().multipliedBy(stretch.count()));
      for (Rectangle part :
          Rectangle.of(Streams.of(grid.loki(), grid.user(), from, to), List.of(stretch))) {
        inSlot.read(part);
      }
    }
  }

  private void readRest(Slot rest) throws IOException {
    Counts counts = new Counts(List.of(rest));
    lines.read(rest.start(), rest.end(), event -> counts.add(0, event));
    grid.taker().take(counts.cells());
  }

  private static List<Cell> moved(List<Cell> cells) {
    return cells.stream().map(cell -> cell.in(0)).toList();
  }
}
