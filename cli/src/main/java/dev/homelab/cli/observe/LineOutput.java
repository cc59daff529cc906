package dev.homelab.cli.observe;

import dev.homelab.loki.LogPage;
import java.io.IOException;

/// How log lines are printed.
interface LineOutput {
  /// Prints lines of a page, oldest first.
  ///
  /// @param from the first
  /// @param to the first that is not printed
  void print(LogPage page, int from, int to) throws IOException;
}
