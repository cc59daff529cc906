package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.prometheus.Notices;

/// Notes beside a result, on standard error.
public final class Remarks {
  private static final int MOST = 5;

  private Remarks() {}

  /// The first few of a server's warnings and infos, one a line, and that the answer is partial.
  public static void show(Notices notices, Console console) {
    if (notices.isEmpty()) {
      return;
    }
    notices.warnings().stream().limit(MOST).forEach(warning -> note(console, warning));
    notices.infos().stream().limit(MOST).forEach(info -> note(console, info));
    if (notices.partial()) {
      note(console, "the answer is partial: the server could not read all that it has");
    }
  }

  /// That a query was understood and nothing fits it.
  public static void noSeries(Console console) {
    note(console, "no series match");
  }

  public static void note(Console console, String text) {
    console.err().println("homelab: " + text);
  }
}
