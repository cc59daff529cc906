package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import java.util.List;

/// Notes beside a result, on standard error.
public final class Remarks {
  private static final int MOST = 5;

  private Remarks() {}

  /// The first few of a server's warnings, one a line.
  public static void show(List<String> warnings, Console console) {
    warnings.stream().limit(MOST).forEach(warning -> note(console, warning));
  }

  /// That a query was understood and nothing fits it.
  public static void noSeries(Console console) {
    note(console, "no series match");
  }

  public static void note(Console console, String text) {
    console.err().println("homelab: " + text);
  }
}
