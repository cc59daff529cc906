package dev.homelab.cli.logs;

import dev.homelab.loki.LogPage;
import java.io.IOException;
import java.io.PrintStream;

/// How log lines are printed.
interface LineOutput {
  /// Prints lines of a page, oldest first.
  ///
  /// @param from the first
  /// @param to the first that is not printed
  /// @param out where they are printed, though whoever reads them reads them from the console
  void print(LogPage page, int from, int to, PrintStream out) throws IOException;
}
