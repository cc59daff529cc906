package dev.homelab.cli.records;

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

  List<Parallel.Work> works(Streams streams, Slot before, GridReader.CellTaker taker) {
    List<Parallel.Work> works = new ArrayList<>();
    GridReader inSlot =
        new GridReader(grid.loki(), grid.labels(), cells -> taker.take(moved(cells)));
    long left = before.length().toDays();
    Instant end = before.end();
    while (left > 0) {
      int days = (int) Math.min(left, MOST_DAYS);
      Instant first = end.minus(DAY.multipliedBy(days - 1));
      Stretch stretch = new Stretch(0, days, first, DAY);
      for (Streams part : streams.parts(Integer.MAX_VALUE, Rectangle.MOST_TEXT)) {
        works.add(() -> inSlot.read(new Rectangle(part, stretch)));
      }
      end = first.minus(DAY);
      left -= days;
    }
    Slot rest = new Slot(before.start(), end);
    if (!rest.length().isZero()) {
      works.add(() -> readRest(rest, taker));
    }
    return works;
  }

  private void readRest(Slot rest, GridReader.CellTaker taker) throws IOException {
    Counts counts = new Counts(List.of(rest));
    lines.read(rest.start(), rest.end(), event -> counts.add(0, event));
    taker.take(counts.cells());
  }

  private static List<Cell> moved(List<Cell> cells) {
    return cells.stream().map(cell -> cell.in(0)).toList();
  }
}
