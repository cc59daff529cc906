package dev.homelab.mining.rank;

import dev.homelab.mining.shell.Word;
import dev.homelab.mining.shell.Word.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The steps of a task as words: values that hardly ever differ as they are, and those that are the
/// same in several places as one hole.
final class Holes {
  /// From which share of the uses on two holes are one.
  private static final double SAME = 0.8;

  /// So many uses tell.
  private static final int LOOKED_AT = 100;

  private final List<Event> events;
  private final Kinds kinds;
  private final Habits habits;

  /// A place for a value.
  ///
  /// @param column the value there, in each use
  private record Hole(List<String> column, int number) {}

  Holes(List<Event> events, Kinds kinds, Habits habits) {
    this.events = events;
    this.kinds = kinds;
    this.habits = habits;
  }

  List<List<Word>> steps(List<Integer> task, List<int[]> places) {
    List<List<Word>> steps = new ArrayList<>();
    List<Hole> holes = new ArrayList<>();
    for (int step = 0; step < task.size(); step++) {
      steps.add(step(task.get(step), step, places, holes));
    }
    return List.copyOf(steps);
  }

  private List<Word> step(int kind, int step, List<int[]> places, List<Hole> holes) {
    Map<Integer, String> fixed = habits.fixed(kind);
    List<Word> words = new ArrayList<>();
    int values = 0;
    for (Word word : kinds.words(kind)) {
      if (word != Mark.VALUE) {
        words.add(word);
        continue;
      }
      String value = fixed.get(values);
      words.add(value == null ? hole(step, values, places, holes) : new Word.Literal(value));
      values++;
    }
    return List.copyOf(words);
  }

  private Word.Hole hole(int step, int value, List<int[]> places, List<Hole> holes) {
    List<String> column = new ArrayList<>();
    for (int[] use : places.subList(0, Math.min(LOOKED_AT, places.size()))) {
      column.add(events.get(use[step]).values().get(value));
    }
    int number = 1;
    for (Hole hole : holes) {
      if (isSame(hole.column, column)) {
        return new Word.Hole(hole.number);
      }
      number = Math.max(number, hole.number + 1);
    }
    holes.add(new Hole(column, number));
    return new Word.Hole(number);
  }

  private static boolean isSame(List<String> one, List<String> other) {
    int same = 0;
    for (int i = 0; i < one.size(); i++) {
      same += one.get(i).equals(other.get(i)) ? 1 : 0;
    }
    return same >= SAME * one.size();
  }
}
