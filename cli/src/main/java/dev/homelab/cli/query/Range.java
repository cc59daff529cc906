package dev.homelab.cli.query;

import dev.homelab.cli.verb.Arguments;
import dev.homelab.cli.verb.Durations;
import dev.homelab.cli.verb.Flag;
import dev.homelab.cli.verb.VerbFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The times that a range query asks for: from `start`, every `step`, to `end`.
///
/// Points stand at multiples of the step, so that two who ask within one step see the same; the
/// ends of the range stay as they were asked for, and no point is outside of them.
public record Range(Period period, Duration step) {
  /// More steps than this are refused by Prometheus.
  private static final int MOST_STEPS = 11_000;

  private static final int[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200
  };
  private static final int DAY = 86_400;

  /// Enough for a plot, and for a program that asks for no step of its own.
  private static final int USUAL_STEPS = 250;

  /// A range of this time.
  public static Range of(Arguments given, Flag<Optional<Duration>> step, Period period)
      throws VerbFailure {
    Duration asked = given.get(step).orElseGet(() -> usualStep(period.length()));
    Range range = new Range(period, asked);
    if (!range.isAllowed()) {
      String least = Durations.exact(leastStep(period.length()));
      throw given.bad(step, least + " or more for --since " + period.label());
    }
    return range;
  }

  /// The start, as it was asked for.
  public Instant start() {
    return period.start();
  }

  /// The end, as it was asked for.
  public Instant end() {
    return period.end();
  }

  /// Of the first point: the first multiple of the step from the start on; the end where none is in
  /// the range.
  public Instant first() {
    long millis = step.toMillis();
    long first = Math.ceilDiv(start().toEpochMilli(), millis) * millis;
    return first > last(millis) ? end() : Instant.ofEpochMilli(first);
  }

  /// Of the last point likewise.
  public Instant last() {
    long millis = step.toMillis();
    return first().equals(end()) ? end() : Instant.ofEpochMilli(last(millis));
  }

  private long last(long millis) {
    return Math.floorDiv(end().toEpochMilli(), millis) * millis;
  }

  /// The step where nobody asks for one.
  public static Duration usualStep(Duration range) {
    return step(range, USUAL_STEPS);
  }

  /// The narrowest step that is allowed, among those that people use.
  public static Duration leastStep(Duration range) {
    return step(range, MOST_STEPS);
  }

  /// A step that people use, so wide that a range has at most so many.
  static Duration step(Duration range, int most) {
    long atLeast = Math.ceilDiv(range.toSeconds(), most);
    for (int seconds : SECONDS) {
      if (seconds >= atLeast) {
        return Duration.ofSeconds(seconds);
      }
    }
    return Duration.ofDays(Math.ceilDiv(atLeast, DAY));
  }

  /// Whether Prometheus answers it.
  public boolean isAllowed() {
    return period.length().toMillis() / step.toMillis() <= MOST_STEPS;
  }
}
