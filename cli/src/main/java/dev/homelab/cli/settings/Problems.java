package dev.homelab.cli.settings;

import dev.homelab.cli.settings.Problem.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The problems of one file: the first [#MOST], and how many more there are. A file of 1 MiB can
/// hold more of them than the heap does.
final class Problems {
  static final int MOST = 100;

  private final String path;
  private final List<Problem> told = new ArrayList<>();
  private @Nullable Problem firstLeftOut;
  private Effect furthest = Effect.LINE;
  private int leftOut;

  /// @param path the file's name
  Problems(String path) {
    this.path = path;
  }

  /// A problem of the whole file.
  void fatal(int line, String message) {
    add(line, message, Effect.FILE);
  }

  /// A problem for which a verb is missing.
  void leftOut(int line, String message) {
    add(line, message, Effect.VERB);
  }

  /// A problem of its own line alone.
  void warning(int line, String message) {
    add(line, message, Effect.LINE);
  }

  private void add(int line, String message, Effect effect) {
    add(new Problem(origin(line), message, effect));
  }

  /// A line of the file.
  Origin.File origin(int line) {
    return new Origin.File(path, line);
  }

  /// Whether a further one is only counted: its message may be short then.
  boolean isFull() {
    return told.size() >= MOST;
  }

  void add(Problem problem) {
    if (!isFull()) {
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
