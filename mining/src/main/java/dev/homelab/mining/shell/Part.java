package dev.homelab.mining.shell;

import java.util.ArrayList;
import java.util.List;

/// What one simple command of a pipeline is.
sealed interface Part {
  /// One template.
  record One(
      List<Word> words, List<String> values, List<String> more, String program, boolean whole)
      implements Part {}

  /// The steps of a line that a shell is given to run.
  record Line(List<Step> steps) implements Part {
    /// The steps as one template.
    One joined() {
      List<Word> words = new ArrayList<>();
      List<String> values = new ArrayList<>();
      List<String> more = new ArrayList<>();
      boolean whole = true;
      for (Step step : steps) {
        if (!words.isEmpty()) {
          words.add(Word.Mark.THEN);
        }
        words.addAll(step.words());
        values.addAll(step.values());
        more.addAll(step.more());
        whole &= step.whole();
      }
      return new One(words, values, more, steps.isEmpty() ? "" : steps.getFirst().program(), whole);
    }
  }
}
