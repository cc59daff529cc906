package dev.homelab.cli.statistics;

/// The normal distribution.
final class Normal {
  private Normal() {}

  /// How likely a standard normal number is at least so far from 0, either way. Continued fraction
  /// for large numbers, Taylor series for small ones.
  static double bothTails(double z) {
    double x = Math.abs(z);
    return x < 2 ? 1 - center(x) : 2 * density(x) / tailFraction(x);
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static double center(double x) {
    double term = x;
    double sum = x;
    for (int i = 1; i < 40; i++) {
      term *= x * x / (2 * i + 1);
      sum += term;
    }
    return 2 * density(x) * sum;
  }

  private static double tailFraction(double x) {
    double fraction = x;
    for (int i = 100; i > 0; i--) {
      fraction = x + i / fraction;
    }
    return fraction;
  }
}
