package dev.homelab.cli.records;

import dev.homelab.loki.LokiClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the window before into one slot of the cube, the first: only its sums are wanted, by some
/// labels. Whole days of which the verbs alone are wanted are kept for the next reader.
///
/// @param days that are known already
/// @param cube to which the cells are added
record BeforeReader(
    LokiClient loki, KeptDays days, Question question, Erasures erasures, Cube cube) {
  private static final String USER = "user";

  /// Adds what is known.
  ///
  /// @return what is left to be done
  List<Parallel.Work> works() throws TooManyCells {
    List<Slot> parts = question.window().before().slots(Step.DAY);
    List<Integer> countable = new ArrayList<>();
    List<Parallel.Work> works = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Slot part = parts.get(i);
      if (days.tell(part, question.before())) {
        days.addTo(cube, 0, part, question.before());
      } else if (part.isOfSeconds() && !erasures.divide(part)) {
        countable.add(i);
      } else {
        works.add(() -> readRecords(part));
      }
    }
    for (Stretch stretch : Stretch.of(parts, countable)) {
      works.add(() -> count(parts, stretch));
    }
    return works;
  }

  private void count(List<Slot> parts, Stretch stretch) throws IOException {
    List<Cell> all = new ArrayList<>();
    new GridReader(loki, question.user(), labels(parts, stretch), all::addAll)
        .read(new Rectangle(new Streams(), stretch));
    all.removeIf(cell -> erasures.hide(cell, parts.get(cell.slot())));
    add(all);
    if (question.before().equals(GridReader.VERBS)) {
      keep(parts, stretch, all);
    }
  }

  /// What is to be deleted can't be told apart without names.
  private List<String> labels(List<Slot> parts, Stretch stretch) {
    boolean isHidden =
        parts.subList(stretch.first(), stretch.first() + stretch.count()).stream()
            .anyMatch(erasures::touch);
    List<String> labels = new ArrayList<>(question.before());
    if (isHidden && !labels.contains(USER)) {
      labels.add(USER);
    }
    return labels;
  }

  private void keep(List<Slot> parts, Stretch stretch, List<Cell> cells) {
    for (int i = stretch.first(); i < stretch.first() + stretch.count(); i++) {
      Slot part = parts.get(i);
      int number = i;
      if (days.isToBeKept(part) && !erasures.touch(part)) {
        days.keepVerbs(part, cells.stream().filter(cell -> cell.slot() == number).toList());
      }
    }
  }

  private void readRecords(Slot part) throws IOException, InterruptedException {
    Counts counts = new Counts(List.of(part));
    new LineReader(loki, question.user(), erasures)
        .read(part.start(), part.end(), event -> counts.add(0, event));
    add(counts.cells());
  }

  private void add(List<Cell> cells) throws TooManyCells {
    for (Cell cell : cells) {
      cube.add(cell.in(0));
    }
  }
}
