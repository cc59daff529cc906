package dev.homelab.cli.statistics;

/// Between what two numbers an unknown proportion lies, with 95 % confidence.
public record Interval(double low, double high) {
  /// The quantile of the normal distribution for 95 %.
  private static final double Z = 1.959963984540054;

  /// Of how many out of how many (Wilson 1927, without continuity correction): fit for small
  /// numbers, and for proportions near 0 and 1.
  ///
  /// @param hits 0 to `all`
  /// @return all that there can be, if there is no case
  public static Interval wilson(long hits, long all) {
    if (all == 0) {
      return new Interval(0, 1);
    }
    double n = (double) all;
    double p = (double) hits / n;
    double middle = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double whole = 1 + Z * Z / n;
    return new Interval(
        hits == 0 ? 0 : (middle - half) / whole, hits == all ? 1 : (middle + half) / whole);
  }
}
