package dev.homelab.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /// Of a bucket from 1 to 2 that is halved by the root of two.
  @Test
  void aQuantileOfExponentialBucketsLiesWhereNarrowerOnesWouldHaveIt() {
    Buckets buckets = new Buckets();
    buckets.add(1, 2, 10);
    assertThat(buckets.of(10, 15).p50()).isCloseTo(Math.sqrt(2), CLOSE);
    Buckets negative = new Buckets();
    negative.add(-2, -1, 10);
    assertThat(negative.of(10, -15).p50()).isCloseTo(-Math.sqrt(2), CLOSE);
    assertThat(negative.of(10, -15).p90()).isCloseTo(-Math.pow(2, 0.1), CLOSE);
  }

  @Test
  void thatOfCustomBucketsLiesOnALine() {
    Buckets buckets = new Buckets();
    buckets.add(5, 25, 10);
    assertThat(buckets.of(10, 1).p50()).isCloseTo(15, CLOSE);
    Buckets last = new Buckets();
    last.add(1, Double.POSITIVE_INFINITY, 10);
    assertThat(last.of(10, 1).p99()).isEqualTo(1);
    Buckets first = new Buckets();
    first.add(Double.NEGATIVE_INFINITY, 3, 10);
    assertThat(first.of(10, 1).p50()).isEqualTo(3);
  }

  @Test
  void theBucketOfZeroEndsAtZeroWhereNothingIsBeyond() {
    Buckets both = new Buckets();
    both.add(-1, 1, 10);
    assertThat(both.of(10, 0).p50()).isCloseTo(0, CLOSE);
    Buckets positive = new Buckets();
    positive.add(-1, 1, 10);
    positive.add(1, 2, 2);
    assertThat(positive.of(12, 0).p50()).isCloseTo(0.6, CLOSE);
    Buckets negative = new Buckets();
    negative.add(-2, -1, 2);
    negative.add(-1, 1, 10);
    assertThat(negative.of(12, 0).p50()).isCloseTo(-0.6, CLOSE);
  }

  @Test
  void theRankRunsThroughTheBuckets() {
    Buckets buckets = new Buckets();
    buckets.add(1, 2, 4);
    buckets.add(2, 4, 6);
    Histogram histogram = buckets.of(10, 21);
    assertThat(histogram.count()).isEqualTo(10);
    assertThat(histogram.sum()).isEqualTo(21);
    assertThat(histogram.p50()).isCloseTo(2 * Math.pow(2, 1 / 6.0), CLOSE);
    assertThat(histogram.p90()).isCloseTo(2 * Math.pow(2, 5 / 6.0), CLOSE);
  }

  @Test
  void whatHoldsNothingHasNoQuantile() {
    assertThat(new Buckets().of(0, 0).p50()).isNaN();
    assertThat(new Buckets().of(3, Double.NaN).p99()).isNaN();
    Buckets lying = new Buckets();
    lying.add(2, 1, 0);
    lying.add(1, 2, Double.NaN);
    assertThat(lying.of(Double.NaN, 1).p50()).isNaN();
    assertThat(lying.of(5, 1).p50()).isNaN();
  }

  /// Observations that are not a number are in no bucket.
  @Test
  void aQuantileBeyondAllBucketsIsTheEndOfTheLast() {
    Buckets buckets = new Buckets();
    buckets.add(1, 2, 1);
    assertThat(buckets.of(10, 1).p99()).isEqualTo(2);
  }
}
