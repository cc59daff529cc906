package dev.homelab.mining.rank;

import dev.homelab.mining.rank.Selection.Chosen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one of the tasks that are variants or pieces of one: those that share half of their steps,
/// and those whose steps stand together in a sequence that was found. The steps are those of the
/// longest of them.
final class Folding {
  private final List<Folded> all = new ArrayList<>();
  private final List<Task> sequences;

  private Folding(List<Task> sequences) {
    this.sequences = sequences;
  }

  /// One task, with what all its variants are worth.
  static final class Folded {
    private final Chosen first;
    private List<Integer> kinds;
    private List<int[]> shown;
    private double spared;
    private double gained;
    private double rank;

    Folded(Chosen first) {
      this.first = first;
      this.kinds = first.task().kinds();
      this.shown = first.task().places();
      add(first.worth());
    }

    private void add(Worth worth) {
      spared += Math.max(0, worth.spared());
      gained += worth.gained();
      rank += worth.rank();
    }

    /// Shows the steps of a variant that has all of them and more.
    private void show(Task variant) {
      if (variant.kinds().size() > kinds.size() && variant.kinds().containsAll(kinds)) {
        kinds = variant.kinds();
        shown = variant.places();
      }
    }

    Worth worth() {
      return first.worth();
    }

    List<Integer> kinds() {
      return kinds;
    }

    /// Where the steps stand, each time.
    List<int[]> shown() {
      return shown;
    }

    double spared() {
      return spared;
    }

    double gained() {
      return gained;
    }
  }

  /// The tasks as one each, the most worth first.
  ///
  /// @param sequences all that were found, chosen or not
  static List<Folded> fold(List<Chosen> chosen, List<Task> sequences) {
    Folding folding = new Folding(sequences);
    chosen.forEach(folding::add);
    folding.all.sort(Comparator.comparingDouble(folded -> -folded.rank));
    return folding.all;
  }

  private void add(Chosen chosen) {
    for (Folded folded : all) {
      if (isVariant(folded, chosen.task())) {
        folded.add(chosen.worth());
        folded.show(chosen.task());
        return;
      }
      Optional<Task> whole = whole(folded, chosen.task());
      if (whole.isPresent()) {
        folded.add(chosen.worth());
        folded.show(whole.get());
        return;
      }
    }
    all.add(new Folded(chosen));
  }

  private static boolean isVariant(Folded folded, Task task) {
    Set<Integer> shared = new HashSet<>(folded.kinds);
    shared.retainAll(task.kinds());
    boolean single = folded.kinds.size() == 1 && task.kinds().size() == 1;
    return !single && 2 * shared.size() >= task.kinds().size();
  }

  /// The most usual sequence that a task and another are pieces of.
  private Optional<Task> whole(Folded folded, Task task) {
    return sequences.stream()
        .filter(sequence -> sequence.sureness() > 0)
        .filter(sequence -> sequence.kinds().containsAll(task.kinds()))
        .filter(sequence -> sequence.kinds().containsAll(folded.kinds))
        .max(Comparator.comparingInt(sequence -> sequence.places().size()));
  }
}
