package dev.homelab.cli.statistics;

/// The logarithm of a factorial.
final class Gamma {
  /// Below this Stirling's series is not exact enough.
  private static final int SMALL = 16;

  private Gamma() {}

  /// `ln n!`, to about 13 digits.
  static double logFactorial(long n) {
    if (n < SMALL) {
      double log = 0;
      for (long i = 2; i <= n; i++) {
        log += Math.log((double) i);
      }
      return log;
    }
    double x = (double) n + 1;
    double square = x * x;
    return (x - 0.5) * Math.log(x)
        - x
        + 0.5 * Math.log(2 * Math.PI)
        + (1 - (1 / 30.0 - (1 / 105.0 - 1 / (140 * square)) / square) / square) / (12 * x);
  }
}
