package dev.homelab.cli.query;

import dev.homelab.cli.output.Console;
import dev.homelab.cli.output.ResultStream;

/// Nobody reads what is printed, so nothing more is asked for.
public final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ReaderGone() {
    super(null, null, false, false);
  }

  /// @throws ReaderGone if something that was printed could not be written
  public static void check(Console console) {
    if (console.out() instanceof ResultStream results && results.failure().isPresent()) {
      throw new ReaderGone();
    }
  }
}
