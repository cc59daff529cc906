package dev.homelab.cli.statistics;

import java.util.List;
import java.util.Optional;

/// How fast a count grows: a straight line through its logarithm, fitted as counts want it (Poisson
/// regression, with the spread that is seen in place of the one that pure chance would have).
///
/// @param factor by how much it has grown from the first bucket to the last; less than 1 if it has
///     shrunk
/// @param error how far the logarithm of the factor may be off: its standard error
public record Growth(double factor, double error) {
  private static final int ROUNDS = 50;
  private static final double FAR = 30;

  /// More than this is as good as from nothing, or to nothing.
  private static final double MOST = Math.log(1000);
  private static final double STILL = 1e-9;

  /// A count of a bucket.
  ///
  /// @param at where the bucket lies, in any unit
  /// @param expected how much is to be expected there, in any unit, if nothing grows
  public record Bucket(double at, double expected, long count) {}

  /// Whether it has grown by as much as is told of any.
  public boolean isFromNothing() {
    return Math.log(factor) > MOST - STILL;
  }

  /// Whether it has shrunk by as much as is told of any.
  public boolean isToNothing() {
    return Math.log(factor) < STILL - MOST;
  }

  /// How likely so much growth or loss is, if there is none: 0 to 1.
  public double p() {
    return pOfMoreThan(1);
  }

  /// How likely it is, if the growth or the loss is at most by this factor: 0 to 1.
  ///
  /// @param least 1 or more
  public double pOfMoreThan(double least) {
    double beyond = Math.abs(Math.log(factor)) - Math.log(least);
    return beyond <= 0 ? 1 : Normal.bothTails(beyond / error);
  }

  /// The growth; empty with less than four buckets in which something is to be expected, or where
  /// nothing was counted.
  public static Optional<Growth> of(List<Bucket> all) {
    List<Bucket> buckets = all.stream().filter(bucket -> bucket.expected() > 0).toList();
    long sum = buckets.stream().mapToLong(Bucket::count).sum();
    return buckets.size() < 4 || sum == 0
        ? Optional.empty()
        : Optional.of(new Fit(buckets).growth());
  }

  private static final class Fit {
    private final List<Bucket> buckets;
    private double level;
    private double slope;

    /// `1 / variance` of the slope, for pure chance.
    private double information;

    Fit(List<Bucket> buckets) {
      this.buckets = buckets;
      double counted = buckets.stream().mapToDouble(Bucket::count).sum();
      double expected = buckets.stream().mapToDouble(Bucket::expected).sum();
      this.level = Math.log(counted / expected);
      boolean moving = true;
      for (int i = 0; i < ROUNDS && moving; i++) {
        moving = step();
      }
    }

    private double fitted(Bucket bucket) {
      return bucket.expected() * Math.exp(Math.clamp(level + slope * bucket.at(), -FAR, FAR));
    }

    /// One round of Newton's method, about the middle of what is fitted.
    private boolean step() {
      double weight = 0;
      double moment = 0;
      double rest = 0;
      for (Bucket bucket : buckets) {
        double fitted = fitted(bucket);
        weight += fitted;
        moment += fitted * bucket.at();
        rest += bucket.count() - fitted;
      }
      double middle = moment / weight;
      double square = 0;
      double lean = 0;
      for (Bucket bucket : buckets) {
        double fitted = fitted(bucket);
        double away = bucket.at() - middle;
        square += fitted * away * away;
        lean += (bucket.count() - fitted) * away;
      }
      information = square;
      double turn = square > 0 ? Math.clamp(lean / square, -1, 1) : 0;
      double lift = Math.clamp(rest / weight, -1, 1);
      slope += turn;
      level += lift - turn * middle;
      return Math.abs(turn) + Math.abs(lift) > STILL;
    }

    /// How much wider the counts spread than pure chance has them; not less than that.
    private double spread() {
      double sum = 0;
      for (Bucket bucket : buckets) {
        double fitted = fitted(bucket);
        double away = bucket.count() - fitted;
        sum += away * away / Math.max(fitted, 0.1);
      }
      return Math.max(1, sum / (buckets.size() - 2));
    }

    Growth growth() {
      double length = buckets.getLast().at() - buckets.getFirst().at();
      double factor = Math.exp(Math.clamp(slope * length, -MOST, MOST));
      return new Growth(factor, length * Math.sqrt(spread() / information));
    }
  }
}
