package dev.homelab.loki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.prometheus.Labels;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentLinesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final long START = Nanos.of(NOW);

  private final RecentLines recent = new RecentLines(START, InstantSource.fixed(NOW));

  private static LogLine line(Duration after, String text) {
    return new LogLine(Labels.none().with("job", "a"), new Entry(START + after.toNanos(), text));
  }

  @Test
  void dropsWhatWasGivenAndNothingElse() {
    LogLine first = line(Duration.ofMillis(1), "one");
    LogLine sameTime = line(Duration.ofMillis(1), "two");

    assertThat(recent.unknown(List.of(first, first))).containsExactly(first);
    assertThat(recent.unknown(List.of(first, sameTime))).containsExactly(sameTime);
    assertThat(recent.startNanos()).isEqualTo(START);
  }

  @Test
  void aLineOfTheFutureDoesNotMoveItPastThePresent() {
    assertThat(recent.unknown(List.of(line(Duration.ofMinutes(9), "early")))).hasSize(1);

    assertThat(recent.startNanos()).isEqualTo(START);
  }

  @Test
  void waitsGrowToABoundAndStartOver() {
    Backoff backoff = new Backoff();
    for (int i = 0; i < 20; i++) {
      assertThat(backoff.next()).isBetween(Duration.ofMillis(250), Duration.ofSeconds(30));
    }
    assertThat(backoff.next()).isGreaterThanOrEqualTo(Duration.ofSeconds(15));
    backoff.reset();
    assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
  }
}
