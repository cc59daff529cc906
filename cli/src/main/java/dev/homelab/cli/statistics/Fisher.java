package dev.homelab.cli.statistics;

/// Fisher's exact test of whether two proportions differ.
public final class Fisher {
  /// Sums of the same in another order differ by about this part.
  private static final double TIE = 1 + 1e-7;

  private Fisher() {}

  /// How likely proportions at least as unequal as these are, if there is no difference: 0 to 1.
  ///
  /// @param hits of the first, out of `all`
  /// @param otherHits of the second, out of `otherAll`
  public static double p(long hits, long all, long otherHits, long otherAll) {
    long total = all + otherAll;
    long totalHits = hits + otherHits;
    long least = Math.max(0, totalHits - otherAll);
    long most = Math.min(all, totalHits);
    double seen = log(hits, all, totalHits, total);
    double sum = 0;
    for (long k = least; k <= most; k++) {
      double one = log(k, all, totalHits, total);
      if (one <= seen + Math.log(TIE)) {
        sum += Math.exp(one);
      }
    }
    return Math.min(1, sum);
  }

  /// The logarithm of the hypergeometric probability.
  private static double log(long hits, long all, long totalHits, long total) {
    return choose(totalHits, hits) + choose(total - totalHits, all - hits) - choose(total, all);
  }

  private static double choose(long n, long k) {
    return Gamma.logFactorial(n) - Gamma.logFactorial(k) - Gamma.logFactorial(n - k);
  }
}
