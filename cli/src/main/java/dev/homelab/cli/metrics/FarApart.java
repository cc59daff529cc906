package dev.homelab.cli.metrics;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.RangeOutput;
import dev.homelab.cli.query.Remarks;
import dev.homelab.cli.verb.Durations;
import dev.homelab.prometheus.Notices;
import dev.homelab.prometheus.Series;
import java.time.Duration;

/// Shows a range of points that are far apart, and says so where nothing was found: what is younger
/// than the last point, or was there between two of them, is at none.
final class FarApart implements RangeOutput {
  /// How far back Prometheus looks from each point, by default (`--query.lookback-delta`).
  static final Duration LOOK_BACK = Duration.ofMinutes(5);

  private final Duration step;
  private final RangeOutput shown;
  private final Console console;
  private boolean any;

  FarApart(Duration step, RangeOutput shown, Console console) {
    this.step = step;
    this.shown = shown;
    this.console = console;
  }

  @Override
  public void accept(Series series) {
    any = true;
    shown.accept(series);
  }

  @Override
  public void end(Notices notices) {
    shown.end(notices);
    if (!any) {
      Remarks.note(
          console,
          "the points are "
              + Durations.exact(step)
              + " apart, and each looks back for "
              + Durations.exact(LOOK_BACK)
              + ": a smaller --step or --since may find more");
    }
  }
}
