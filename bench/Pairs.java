import java.util.Arrays;

/// Pairs of runs, interleaved (A B B A A B …), so that a machine that gets slower or faster does so for both. Printed
/// are the medians of both, in ms, and the median of the ratios.
final class Pairs {
  static void compare(String what, Timed a, Timed b, int pairs) {
    double[] as = new double[pairs];
    double[] bs = new double[pairs];
    double[] ratios = new double[pairs];
    try {
      a.run();
      b.run();
    } catch (IllegalStateException e) {
      IO.println("%-58s left out: %s".formatted(what, e.getMessage()));
      return;
    }
    for (int i = 0; i < pairs; i++) {
      if (i % 2 == 0) {
        as[i] = a.run();
        bs[i] = b.run();
      } else {
        bs[i] = b.run();
        as[i] = a.run();
      }
      ratios[i] = as[i] / bs[i];
    }
    IO.println("%-58s %9.1f %9.1f %7.3f".formatted(what, median(as), median(bs), median(ratios)));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
