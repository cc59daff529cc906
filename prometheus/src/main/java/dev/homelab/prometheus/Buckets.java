package dev.homelab.prometheus;

import java.util.ArrayList;
import java.util.List;

/// The buckets of a native histogram, the lowest first, and what can be said of the observations
/// that they count.
///
/// Where in its bucket a quantile lies is estimated as Prometheus documents it (Querying,
/// Functions, `histogram_quantile()`): along a straight line in a bucket that holds zero and in
/// custom buckets, and else as if the bucket consisted of narrower ones with as many observations
/// each. The bucket of zero ends at zero on the side on which there is no other bucket. Prometheus
/// 2 has a straight line in each.
final class Buckets {
  /// How many halves of a power of two a boundary may be of, as a power of two: schema 8 down to
  /// -4.
  private static final int FINEST = 8;

  private static final int COARSEST = -4;
  private static final double LOG_2 = Math.log(2);

  private final List<Bucket> buckets = new ArrayList<>();

  /// From `lower` to `upper`.
  private record Bucket(double lower, double upper, double count) {
    boolean holdsZero() {
      return lower <= 0 && upper >= 0;
    }

    /// Whether its boundaries are powers of two, or of a root of two, one after the other.
    boolean isExponential() {
      if (holdsZero() || Double.isInfinite(lower) || Double.isInfinite(upper)) {
        return false;
      }
      double factor = Math.max(lower / upper, upper / lower);
      double schema = -Math.log(Math.log(factor) / LOG_2) / LOG_2;
      long whole = Math.round(schema);
      return Math.abs(schema - whole) < 1e-3 && whole <= FINEST && whole >= COARSEST;
    }

    /// Where a part of its observations ends, from 0 to 1.
    double at(double part) {
      if (Double.isInfinite(upper)) {
        return lower;
      }
      if (Double.isInfinite(lower)) {
        return upper;
      }
      return isExponential()
          ? lower * Math.pow(upper / lower, part)
          : lower + (upper - lower) * part;
    }
  }

  /// Adds the next one; empty ones may be left out.
  void add(double lower, double upper, double count) {
    buckets.add(new Bucket(lower, upper, count));
  }

  int size() {
    return buckets.size();
  }

  /// The histogram of these buckets.
  Histogram of(double count, double sum) {
    return new Histogram(
        count, sum, quantile(0.5, count), quantile(0.9, count), quantile(0.99, count));
  }

  /// The least value below which this part of the observations is.
  private double quantile(double part, double count) {
    if (!(count > 0) || buckets.isEmpty()) {
      return Double.NaN;
    }
    double left = part * count;
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      if (left <= bucket.count() && bucket.count() > 0) {
        return cutAtZero(i).at(Math.max(0, left / bucket.count()));
      }
      left -= bucket.count();
    }
    // What is in no bucket is not a number.
    return Double.isNaN(left) ? Double.NaN : buckets.getLast().upper();
  }

  private Bucket cutAtZero(int i) {
    Bucket bucket = buckets.get(i);
    if (!(bucket.lower() < 0 && bucket.upper() > 0) || buckets.size() == 1) {
      return bucket;
    }
    double lower = i == 0 ? 0 : bucket.lower();
    double upper = i == buckets.size() - 1 ? 0 : bucket.upper();
    return new Bucket(lower, upper, bucket.count());
  }
}
