package dev.homelab.telemetry;

import dev.homelab.telemetry.Sink.Answer.OutsideWindow;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The times that a server accepts for one stream, in epoch nanoseconds.
///
/// @param oldest nothing before it is accepted; [Long#MIN_VALUE] if unbounded
/// @param newest nothing after it is accepted; [Long#MAX_VALUE] if unbounded
/// @param slack how near to a bound an entry may be on either side of it
record Window(long oldest, long newest, long slack) {
  /// Far enough from the window's edges to stay inside it while other hosts push newer entries, and
  /// wide enough that the re-timed entries of two hosts do not fall on one nanosecond.
  private static final long MARGIN = Duration.ofMinutes(10).toNanos();

  private static final long MOST_SLACK = Duration.ofMinutes(1).toNanos();

  private static final long SPREAD = Duration.ofMinutes(10).toNanos();

  static Window of(OutsideWindow answer) {
    return new Window(
        answer.oldest().map(Journal::nanos).orElse(Long.MIN_VALUE),
        answer.newest().map(Journal::nanos).orElse(Long.MAX_VALUE),
        slack(answer.slack()));
  }

  private static long slack(Duration named) {
    return Math.clamp(TimeUnit.NANOSECONDS.convert(named), 0, MOST_SLACK);
  }

  /// Whether the answer leaves open what is too new.
  boolean isOpenAhead() {
    return newest == Long.MAX_VALUE;
  }

  /// Where an entry stands to the window.
  enum Place {
    INSIDE,
    OUTSIDE,
    /// So near to a bound that the server alone knows.
    AT_THE_EDGE
  }

  Place place(long nanos) {
    if (isLate(nanos)) {
      return nanos < oldest - slack ? Place.OUTSIDE : Place.AT_THE_EDGE;
    }
    if (newest != Long.MAX_VALUE && nanos > newest - slack) {
      return nanos > newest + slack ? Place.OUTSIDE : Place.AT_THE_EDGE;
    }
    return Place.INSIDE;
  }

  /// The start of the part of the window that entries are moved to: near the bound that they
  /// crossed, so that they stay as close to their own time as is safe.
  long landing(long nanos) {
    return isLate(nanos) ? oldest + atMost(MARGIN) : newest - atMost(MARGIN) - spread();
  }

  /// Whether the bound that an entry crosses, or is near to, is that of the oldest.
  boolean isLate(long nanos) {
    return oldest != Long.MIN_VALUE && nanos < oldest + slack;
  }

  /// The width of that part, in nanoseconds.
  long spread() {
    return atMost(SPREAD);
  }

  /// A margin that fits a narrow window too.
  private long atMost(long nanos) {
    boolean open = oldest == Long.MIN_VALUE || newest == Long.MAX_VALUE;
    return open ? nanos : Math.clamp((newest - oldest) / 4, 1, nanos);
  }
}
