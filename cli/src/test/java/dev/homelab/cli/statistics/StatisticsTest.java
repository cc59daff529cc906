package dev.homelab.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
  /// By R 4: `binom::binom.confint(x, n, method = "wilson")`.
  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.27753",
    "1, 10, 0.01787, 0.40415",
    "5, 10, 0.23659, 0.76341",
    "10, 10, 0.72247, 1",
    "50, 1000, 0.03813, 0.06532"
  })
  void aProportionHasWilsonsInterval(long hits, long all, double low, double high) {
    Interval interval = Interval.wilson(hits, all);
    assertThat(interval.low()).isCloseTo(low, within(1e-5));
    assertThat(interval.high()).isCloseTo(high, within(1e-5));
  }

  @Test
  void ofNoCaseAllIsPossible() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }

  /// The lady tasting tea, 1935: 3 of 4 and 1 of 4; and all four.
  @ParameterizedTest
  @CsvSource({"3, 4, 1, 4, 0.4857142857", "4, 4, 0, 4, 0.0285714286", "0, 9, 0, 9, 1"})
  void unequalProportionsAreAsUnlikelyAsFisherSays(
      long hits, long all, long otherHits, long otherAll, double p) {
    assertThat(Fisher.p(hits, all, otherHits, otherAll)).isCloseTo(p, within(1e-9));
    assertThat(Fisher.p(otherHits, otherAll, hits, all)).isCloseTo(p, within(1e-9));
  }

  @Test
  void manyCasesAreCountedToo() {
    assertThat(Fisher.p(500, 10_000, 500, 10_000)).isCloseTo(1, within(1e-6));
    assertThat(Fisher.p(500, 10_000, 800, 10_000)).isBetween(1e-20, 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0.3173105079", "1.959963985, 0.05", "3, 0.0026997961", "6, 1.973175e-9"})
  void tailsOfTheNormalDistribution(double z, double p) {
    assertThat(Normal.bothTails(z)).isCloseTo(p, within(p * 1e-6));
    assertThat(Normal.bothTails(-z)).isCloseTo(p, within(p * 1e-6));
  }

  private static List<Growth.Bucket> buckets(Random random, double growth) {
    List<Growth.Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      double mean = 20 * Math.exp(growth * i / 12);
      long count = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
      buckets.add(new Growth.Bucket(i, 1, count));
    }
    return buckets;
  }

  @Test
  void growthIsMeasured() {
    Growth growth = Growth.of(buckets(new Random(1), Math.log(4))).orElseThrow();
    assertThat(growth.factor()).isCloseTo(4, within(1.0));
    assertThat(growth.p()).isLessThan(1e-6);
    assertThat(growth.pOfMoreThan(2)).isLessThan(1e-3).isGreaterThan(growth.p());
    assertThat(growth.pOfMoreThan(9)).isEqualTo(1);
  }

  /// Of a thousand steady counts about as many seem to grow as the probability says.
  @Test
  void whatIsSteadySeldomSeemsToGrow() {
    Random random = new Random(2);
    int alarms = 0;
    for (int i = 0; i < 1000; i++) {
      alarms += Growth.of(buckets(random, 0)).orElseThrow().p() < 0.01 ? 1 : 0;
    }
    assertThat(alarms).isBetween(1, 25);
  }

  @Test
  void whatDiesShrinksWithoutBound() {
    List<Growth.Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      buckets.add(new Growth.Bucket(i, 1, i < 7 ? 30 : 0));
    }
    Growth growth = Growth.of(buckets).orElseThrow();
    assertThat(growth.factor()).isLessThan(0.1);
    assertThat(growth.p()).isLessThan(1e-3);
  }

  @Test
  void ofNothingAndOfThreeBucketsNothingIsSaid() {
    assertThat(Growth.of(List.of())).isEmpty();
    Growth.Bucket bucket = new Growth.Bucket(0, 1, 3);
    assertThat(Growth.of(List.of(bucket, bucket, bucket))).isEmpty();
    Growth.Bucket none = new Growth.Bucket(0, 1, 0);
    assertThat(Growth.of(List.of(none, none, none, none, none))).isEmpty();
  }
}
