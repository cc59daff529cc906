package dev.homelab.loki;

import dev.homelab.prometheus.ApiException;
import dev.homelab.prometheus.Refusal;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// How many lines a server gives at once (`max_entries_limit_per_query`), learnt from its refusal
/// by whoever reads first, and known to all who read from it then.
final class LineLimit {
  /// More than any server is known to grant: asked for once, to be told what it does grant.
  private static final int GREATEST = 1_000_000;

  private final AtomicInteger granted = new AtomicInteger(GREATEST);

  /// As many of so many as may be asked for at once.
  int of(long wanted) {
    return (int) Math.min(wanted, granted.get());
  }

  /// Whether a failure tells a limit below the one that was asked for: to be asked again then, with
  /// less.
  ///
  /// @param asked how many lines were asked for
  boolean learns(IOException failure, int asked) {
    if (failure instanceof ApiException refused
        && refused.refusal() instanceof Refusal.LimitTooHigh(int most)
        && most > 0
        && most < asked) {
      granted.accumulateAndGet(most, Math::min);
      return true;
    }
    return false;
  }
}
