package dev.homelab.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.verb.Durations;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

  @ParameterizedTest
  @CsvSource({
    "PT1S, PT1S",
    "PT5M, PT2S",
    "PT1H, PT15S",
    "P1D, PT10M",
    "P7D, PT1H",
    "P30D, PT3H",
    "P365D, P2D",
    "P36500D, P146D"
  })
  void aStepIsOneThatPeopleUse(Duration range, Duration step) {
    assertThat(Range.step(range, 250)).isEqualTo(step);
  }

  @Test
  void everyAutomaticStepIsAllowed() {
    for (long seconds = 1;
        seconds < Duration.ofDays(36_500).toSeconds();
        seconds = seconds * 3 + 1) {
      Duration range = Duration.ofSeconds(seconds);
      assertThat(range(range, Range.step(range, 250)).isAllowed()).isTrue();
      assertThat(range(range, Range.leastStep(range)).isAllowed()).isTrue();
    }
  }

  @Test
  void prometheusRefusesMoreThanElevenThousandSteps() {
    assertThat(range(Duration.ofSeconds(11_000), Duration.ofSeconds(1)).isAllowed()).isTrue();
    assertThat(range(Duration.ofSeconds(11_001), Duration.ofSeconds(1)).isAllowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PT45S, 45s", "PT90S, 90s", "PT5M, 5m", "PT3H, 3h", "PT36H, 36h", "P2D, 2d"})
  void aStepIsToldInItsLargestUnit(Duration step, String text) {
    assertThat(Durations.exact(step)).isEqualTo(text);
  }

  @Test
  void pointsStandAtMultiplesOfTheStepWithinTheEnds() {
    Instant start = Instant.parse("2026-11-25T08:01:10Z");
    Instant end = Instant.parse("2026-11-25T08:59:59.5Z");
    Range range = new Range(new Period(start, end, "", "", ""), Duration.ofMinutes(5));
    assertThat(range.first()).isEqualTo("2026-11-25T08:05:00Z");
    assertThat(range.last()).isEqualTo("2026-11-25T08:55:00Z");
    assertThat(range.start()).isEqualTo(start);
    assertThat(range.end()).isEqualTo(end);

    Range short1 = new Range(new Period(start, end, "", "", ""), Duration.ofHours(1));
    assertThat(short1.first()).isEqualTo(end);
    assertThat(short1.last()).isEqualTo(end);
  }

  private static Range range(Duration length, Duration step) {
    Instant end = Instant.parse("2026-11-25T08:00:00Z");
    return new Range(new Period(end.minus(length), end, "", "", "now"), step);
  }
}
