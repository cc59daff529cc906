package dev.homelab.cli.usage;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.StatusLine;
import dev.homelab.cli.records.Progress;

/// Tells a person after a second that Loki is being asked, and how far it is.
final class ProgressLine implements Progress {
  private static final long QUIET_NANOS = 1_000_000_000L;

  private final StatusLine line;
  private final long start = System.nanoTime();

  ProgressLine(Console console) {
    this.line = new StatusLine(console);
  }

  @Override
  public void at(int done, int all) {
    if (System.nanoTime() - start > QUIET_NANOS) {
      String far = all == 0 ? "" : ": " + done + " of " + all + " parts answered";
      line.show("asking Loki" + far + "; Ctrl-C stops");
    }
  }

  @Override
  public void end() {
    line.clear();
  }
}
