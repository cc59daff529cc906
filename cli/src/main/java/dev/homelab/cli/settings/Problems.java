package dev.homelab.cli.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The problems of one file: the first [#MOST], and how many more there are. A file of 1 MiB can
/// hold more of them than the heap does.
final class Problems {
  static final int MOST = 100;

  private final List<Problem> told = new ArrayList<>();
  private @Nullable Problem firstLeftOut;
  private Problem.Effect furthest = Problem.Effect.LINE;
  private int leftOut;

  void add(Problem problem) {
    if (told.size() < MOST) {
      told.add(problem);
      return;
    }
    if (firstLeftOut == null) {
      firstLeftOut = problem;
    }
    if (problem.effect().compareTo(furthest) > 0) {
      furthest = problem.effect();
    }
    leftOut++;
  }

  /// What is told of them. The last one stands for those that are left out, and reaches as far as
  /// the one of them that reaches furthest.
  List<Problem> told() {
    List<Problem> all = new ArrayList<>(told);
    if (firstLeftOut != null) {
      String message = leftOut == 1 ? "1 more problem" : leftOut + " more problems, from here on";
      all.add(new Problem(firstLeftOut.where(), message, furthest));
    }
    return all;
  }
}
